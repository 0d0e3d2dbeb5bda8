/* The task itself, a FutureTask that knows its thread, signs off just before it sets its result or failure (done()
 * would be too late: whoever waits has been woken by then). A ConcurrentHashMap keeps the names unique. */
package ch03_event_loop;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class LoopInspection {

    private final Map<String, Task<?>> tasks = new ConcurrentHashMap<>();

    <T> Future<T> start(String name, Callable<T> work) {
        Task<T> task = new Task<>(name, work);
        if (tasks.putIfAbsent(name, task) != null) {
            throw new IllegalStateException("a task named " + name + " is live");
        }
        task.thread.start();
        return task;
    }

    Map<String, Thread.State> live() {
        Map<String, Thread.State> states = new HashMap<>();
        for (Task<?> task : tasks.values()) {
            Thread.State state = task.thread.getState();
            if (state != Thread.State.TERMINATED) { // it ended while we were looking
                states.put(task.name, state);
            }
        }
        return Map.copyOf(states);
    }

    private class Task<T> extends FutureTask<T> {

        final String name;
        final Thread thread;

        Task(String name, Callable<T> work) {
            super(work);
            this.name = name;
            this.thread = new Thread(this, name);
        }

        @Override
        protected void set(T result) {
            tasks.remove(name);
            super.set(result);
        }

        @Override
        protected void setException(Throwable failure) {
            tasks.remove(name);
            super.setException(failure);
        }
    }
}
