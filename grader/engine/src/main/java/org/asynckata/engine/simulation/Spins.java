package org.asynckata.engine.simulation;

/**
 * Weighs turns that end without progress: a thread gave way though it could run on.
 *
 * <p>A thread that spins until another one does something would hold virtual time still for ever. So turns are weighed, and
 * when every runnable thread has spun long enough, time moves. One turn of {@code Thread.yield} weighs 1; turns forced on a
 * spinning loop or on a poller of the clock weigh what {@link Stage#spin} says.
 */
final class Spins {
    /** Weight for each runnable thread after which nobody is expected to get anywhere. */
    private static final long PATIENCE = 1000;

    /** Weight of very many readings of the clock in one turn. */
    static final int CLOCK_POLLING = 1000;

    private long weight;
    private int extra;
    private boolean polling;
    private boolean preempted;

    /** The running thread will end its turn without progress, and that weighs more than a yield. */
    void add(int more) {
        extra += more;
    }

    /** The running thread looks at the clock: if it does nothing else, even a little time is progress. */
    void clockRead() {
        polling = true;
    }

    /** The running thread will end its turn because the schedule takes it away, which means nothing. */
    void preempted() {
        preempted = true;
    }

    /** A turn ended in a yield. */
    void yielded() {
        if (!preempted) {
            weight += 1 + extra;
        }
        extra = 0;
        preempted = false;
    }

    /** A turn ended in a wait or for good. */
    void progressed() {
        weight = 0;
        extra = 0;
        polling = false;
        preempted = false;
    }

    /** Whether nobody gets anywhere any more. */
    boolean exhausted(int runnable) {
        return weight > PATIENCE * runnable;
    }

    /** Starts to weigh anew; tells whether somebody polls the clock, so that even a little time is progress. */
    boolean reset() {
        boolean clock = polling;
        progressed();
        return clock;
    }
}
