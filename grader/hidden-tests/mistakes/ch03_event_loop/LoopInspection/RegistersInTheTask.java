/*
 * The task registers itself when it begins to work: right after its start it is not yet known.
 *
 * Refused by: LoopInspectionHiddenTest.a_task_is_live_as_soon_as_it_is_started
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
            live.put(name, Thread.currentThread());
            try {
                return work.call();
            } finally {
                live.remove(name);
            }
        });
        if (live.containsKey(name)) {
            throw new IllegalStateException(name + " is live already");
        }
        Thread.startVirtualThread(task);
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> snapshot = new HashMap<>();
        live.forEach((name, thread) -> snapshot.put(name, thread.getState()));
        return snapshot;
    }
}
