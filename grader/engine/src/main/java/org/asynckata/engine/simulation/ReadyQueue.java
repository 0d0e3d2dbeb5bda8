package org.asynckata.engine.simulation;

import java.util.ArrayDeque;

/** The threads that could run now. */
final class ReadyQueue {
    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private final Schedule schedule;

    ReadyQueue(Schedule schedule) {
        this.schedule = schedule;
    }

    void add(Runnable continuation) {
        queue.add(continuation);
    }

    /** Takes the continuation that the schedule chooses, or null if there is none. */
    Runnable take() {
        if (queue.isEmpty()) {
            return null;
        }
        for (int skipped = schedule.choose(queue.size()); skipped > 0; skipped--) {
            queue.add(queue.poll());
        }
        return queue.poll();
    }

    int size() {
        return queue.size();
    }
}
