package org.asynckata.engine.simulation;

import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Something to do at an instant of virtual time; of one instant, the timer set first goes first. */
final class Timer implements ScheduledFuture<Object> {
    private final long at;
    private final long sequence;
    private final BooleanSupplier moot;
    private Runnable action;

    /**
     * Makes a timer.
     *
     * @param at nanoseconds of virtual time
     * @param sequence how many timers were set before
     * @param action what to do
     * @param moot whether it need not be done any more
     */
    Timer(long at, long sequence, Runnable action, BooleanSupplier moot) {
        this.at = at;
        this.sequence = sequence;
        this.action = action;
        this.moot = moot;
    }

    long at() {
        return at;
    }

    boolean isMoot() {
        return action == null || moot.getAsBoolean();
    }

    void fire() {
        Runnable due = action;
        action = null;
        due.run();
    }

    @Override
    public int compareTo(Delayed other) {
        Timer that = (Timer) other;
        int byTime = Long.compare(at, that.at);
        return byTime != 0 ? byTime : Long.compare(sequence, that.sequence);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean waiting = action != null;
        action = null;
        return waiting;
    }

    @Override
    public boolean isCancelled() {
        return action == null;
    }

    @Override
    public boolean isDone() {
        return action == null;
    }

    @Override
    public long getDelay(TimeUnit unit) {
        throw new UnsupportedOperationException("the JDK only cancels these timers");
    }

    @Override
    public Object get() {
        throw new UnsupportedOperationException("the JDK only cancels these timers");
    }

    @Override
    public Object get(long timeout, TimeUnit unit) {
        throw new UnsupportedOperationException("the JDK only cancels these timers");
    }
}
