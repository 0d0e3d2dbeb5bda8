/*
 * One thread for all: who is second is not started before the first one has ended.
 *
 * Refused by: LoopInspectionHiddenTest.two_hundred_at_once_and_none_of_them_elsewhere
 */
package ch03_event_loop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LoopInspection {

    private final Map<String, Thread> live = new ConcurrentHashMap<>();
    private FutureTask<?> last = new FutureTask<>(() -> null);

    LoopInspection() {
        last.run();
    }

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<?> before = last;
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                before.get();
                return work.call();
            } finally {
                live.remove(name);
            }
        });
        last = task;
        Thread thread = Thread.ofVirtual().unstarted(task);
        if (live.putIfAbsent(name, thread) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }
}
