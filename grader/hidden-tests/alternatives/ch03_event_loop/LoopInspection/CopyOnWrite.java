/* The list of live tasks is an immutable map that is replaced as a whole, so a look sees it as it was at one instant,
 * without a lock in which a task could be found BLOCKED. A task leaves it before its future is done. */
package ch03_event_loop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;

public class LoopInspection {

    private final AtomicReference<Map<String, Thread>> threads = new AtomicReference<>(Map.of());

    <T> Future<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(() -> {
            try {
                return work.call();
            } finally {
                remove(name);
            }
        });
        Thread thread = Thread.ofVirtual().unstarted(task);
        add(name, thread);
        thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> states = new HashMap<>();
        threads.get().forEach((name, thread) -> {
            Thread.State state = thread.getState();
            if (state != Thread.State.TERMINATED) { // it ended while we were looking
                states.put(name, state);
            }
        });
        return states;
    }

    private void add(String name, Thread thread) {
        threads.updateAndGet(before -> {
            if (before.containsKey(name)) {
                throw new IllegalStateException("a task named " + name + " is live");
            }
            Map<String, Thread> after = new HashMap<>(before);
            after.put(name, thread);
            return after;
        });
    }

    private void remove(String name) {
        threads.updateAndGet(before -> {
            Map<String, Thread> after = new HashMap<>(before);
            after.remove(name);
            return after;
        });
    }
}
