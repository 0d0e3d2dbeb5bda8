/*
 * The registry is static: everybody sees the tasks of everybody else.
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

    private static final Map<String, Thread> LIVE = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                LIVE.remove(name);
            }
        });
        Thread thread = Thread.ofVirtual().unstarted(task);
        if (LIVE.putIfAbsent(name, thread) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        LIVE.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }
}
