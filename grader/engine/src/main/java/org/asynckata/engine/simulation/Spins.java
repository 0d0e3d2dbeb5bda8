package org.asynckata.engine.simulation;

/**
 * Judges turns that end without progress: a thread gave way though it could run on.
 *
 * <p>A thread that spins until another one does something would hold virtual time still for ever. So turns are weighed, and
 * when every runnable thread has spun long enough, time moves. One turn of {@code Thread.yield} weighs 1, because work may be
 * done between two of them; turns forced on a spinning loop weigh what {@link Stage#spin} says. Sooner tells a turn in which a
 * thread could only be waiting, or read the clock.
 */
final class Spins {
    /** Weight for each runnable thread after which nobody is expected to get anywhere. */
    private static final long PATIENCE = 1000;

    /** Weight of very many readings of the clock in one turn. */
    static final int CLOCK_POLLING = 1000;

    /** Turns for each runnable thread, all of them in vain, after which nobody is expected to get anywhere. */
    private static final long TURNS_IN_VAIN = 10;

    private long weight;
    private long turnsInVain;
    private int extra;
    private boolean inVain;
    private boolean polling;
    private boolean preempted;
    private boolean lastWasPreempted;

    /** The running thread will end its turn without progress, and that weighs more than a yield. */
    void add(int more) {
        extra += more;
    }

    /** The running thread can only be waiting for another one, or for the time. */
    void inVain() {
        inVain = true;
    }

    /** The running thread looks at the clock: if it does nothing else, even a little time is progress. */
    void clockRead() {
        inVain = true;
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
            turnsInVain = inVain ? turnsInVain + 1 : 0;
            inVain = false;
        }
        extra = 0;
        lastWasPreempted = preempted;
        preempted = false;
    }

    /**
     * Whether what is counted within a turn goes on to be counted, because the last turn was only taken away. Otherwise a
     * thread that spins under a schedule would never have a turn long enough to show it.
     */
    boolean countingGoesOn() {
        return lastWasPreempted;
    }

    /** A turn ended in a wait or for good. */
    void progressed() {
        weight = 0;
        turnsInVain = 0;
        extra = 0;
        inVain = false;
        polling = false;
        preempted = false;
        lastWasPreempted = false;
    }

    /** Whether nobody gets anywhere any more. */
    boolean exhausted(int runnable) {
        return weight > PATIENCE * runnable || turnsInVain > TURNS_IN_VAIN * runnable;
    }

    /** Starts to weigh anew; tells whether somebody polls the clock, so that even a little time is progress. */
    boolean reset() {
        boolean clock = polling;
        progressed();
        return clock;
    }
}
