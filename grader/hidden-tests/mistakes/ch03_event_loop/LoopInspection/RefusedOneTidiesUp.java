/*
 * Whoever is refused tidies up as well, and takes the name from the task that has it.
 *
 * Refused by: LoopInspectionHiddenTest.the_name_of_a_live_task_is_taken
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
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                live.remove(name);
            }
        });
        Thread thread = Thread.ofVirtual().unstarted(task);
        try {
            if (live.putIfAbsent(name, thread) != null) {
                throw new IllegalStateException(name + " is live already");
            }
            thread.start();
            return task;
        } catch (IllegalStateException taken) {
            live.remove(name);
            throw taken;
        }
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }
}
