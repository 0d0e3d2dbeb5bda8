package org.asynckata.engine.simulation;

import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** The timers of a simulation, by instant and then in the order in which they were set. */
final class Timers {
    private final PriorityQueue<Timer> queue = new PriorityQueue<>();
    private final VirtualClock clock;
    private long set;

    Timers(VirtualClock clock) {
        this.clock = clock;
    }

    /** Sets a timer, so many nanoseconds from now; beyond the end of time it is at the end of time. */
    Timer set(long delayNanos, Runnable action, BooleanSupplier moot) {
        long at = clock.nanos() + Math.max(delayNanos, 0);
        Timer timer = new Timer(at < 0 ? Long.MAX_VALUE : at, set++, action, moot);
        queue.add(timer);
        return timer;
    }

    /** The instant of the next timer that is still wanted, or -1; the others are dropped and move no clock. */
    long next() {
        while (!queue.isEmpty() && queue.peek().isMoot()) {
            queue.poll();
        }
        return queue.isEmpty() ? -1 : queue.peek().at();
    }

    /** Fires all timers of the present instant. */
    void fireDue() {
        while (next() == clock.nanos()) {
            queue.poll().fire();
        }
    }
}
