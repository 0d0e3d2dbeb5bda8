/*
 * The registry itself is given away: it goes on changing in the hands of whoever looks.
 *
 * Refused by: LoopInspectionHiddenTest.each_look_is_a_snapshot
 */
package ch03_event_loop;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LoopInspection {

    private final Map<String, Thread> live = new ConcurrentHashMap<>();
    private final Map<String, Thread.State> states = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                live.remove(name);
                states.remove(name);
            }
        });
        Thread thread = Thread.ofVirtual().unstarted(task);
        if (live.putIfAbsent(name, thread) != null) {
            throw new IllegalStateException(name + " is live already");
        }
        thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        live.forEach((name, thread) -> states.put(name, thread.getState()));
        return states;
    }
}
