/*
 * start does the work itself, and returns a future that is long done.
 *
 * Refused by: LoopInspectionHiddenTest.each_look_is_a_snapshot
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

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (live.putIfAbsent(name, Thread.currentThread()) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        try {
            task.run();
        } finally {
            live.remove(name);
        }
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }
}
