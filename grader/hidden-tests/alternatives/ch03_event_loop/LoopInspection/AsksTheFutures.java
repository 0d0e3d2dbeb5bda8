/* Nobody is removed: live is whose future is not done. A name is taken over when its last future is. */
package ch03_event_loop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LoopInspection {

    private record Task(Thread thread, Future<?> future) {}

    private final ConcurrentMap<String, Task> tasks = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> future = new FutureTask<>(work);
        Task task = new Task(new Thread(future), future);
        Task holder = tasks.compute(name, (same, last) -> last == null || last.future.isDone() ? task : last);
        if (holder != task) {
            throw new IllegalStateException(name + " is live already");
        }
        task.thread.start();
        return future;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        for (Map.Entry<String, Task> entry : tasks.entrySet()) {
            Thread.State state = entry.getValue().thread.getState();
            if (!entry.getValue().future.isDone()) {
                snapshot.put(entry.getKey(), state);
            }
        }
        return snapshot;
    }
}
