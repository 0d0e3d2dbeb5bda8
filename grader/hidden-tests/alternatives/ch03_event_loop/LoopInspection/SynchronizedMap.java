/* An ordinary map behind one lock, and an executor with a virtual thread for each task. */
package ch03_event_loop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class LoopInspection {

    /** Null as long as the task has no thread. */
    private final Map<String, Thread> live = new LinkedHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        synchronized (this) {
            if (live.containsKey(name)) {
                throw new IllegalStateException(name + " is live already");
            }
            live.put(name, null);
        }
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        Future<T> task = executor.submit(() -> {
            synchronized (this) {
                live.put(name, Thread.currentThread());
            }
            try {
                return work.call();
            } finally {
                synchronized (this) {
                    live.remove(name);
                }
            }
        });
        executor.shutdown();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new LinkedHashMap<>();
        synchronized (this) {
            live.forEach((name, thread) -> snapshot.put(name, thread == null ? Thread.State.NEW : thread.getState()));
        }
        return snapshot;
    }
}
