/*
 * Nobody is ever taken from the registry: the finished ones are shown as terminated.
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
        Thread thread = Thread.ofVirtual().unstarted(task);
        Thread last = live.get(name);
        if (last != null && last.isAlive() || last != live.put(name, thread)) {
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
