/*
 * The state is noted once, at the start, and shown ever after.
 *
 * Refused by: LoopInspectionHiddenTest.the_state_is_that_of_the_thread_which_works
 */
package ch03_event_loop;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LoopInspection {

    private final Map<String, Thread.State> live = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                live.remove(name);
            }
        });
        if (live.putIfAbsent(name, Thread.State.RUNNABLE) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        Thread.startVirtualThread(task);
        return task;
    }

    Map<String, Thread.State> live() {
        return Map.copyOf(live);
    }
}
