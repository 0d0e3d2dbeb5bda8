package org.asynckata.engine.simulation;

import org.asynckata.engine.races.DataRace;
import org.asynckata.engine.races.RaceDetector;

/** What the rewritten code under test asks of the simulation that it runs in. */
public interface Stage {
    /** The stage of the current thread, or null when that is not simulated. */
    static Stage here() {
        return Turn.thread == Thread.currentThread() ? Turn.stage : null;
    }

    /** Under a seeded schedule: perhaps lets another thread run here. First in, first out: nothing. */
    void maybeYield();

    /**
     * The running thread makes no progress: it gives way.
     *
     * @param weight how much this tells, beside 1 for a {@code Thread.yield()}
     */
    void spin(int weight);

    /** The running thread can only be waiting for another one, or for the time: it gives way. */
    void spinInVain();

    /** Adds to the work that has been done; when the budget is used up, the thread stops here. */
    void work(long ticks);

    /** A clock was read; many readings in one turn are polling. */
    void clockRead();

    /** An unstarted simulated thread; a null name stands for the one that the JDK would give. */
    Thread newThread(Runnable task, String name);

    /** As {@link Thread#setDaemon}, which virtual threads refuse. */
    void setDaemon(Thread thread, boolean on);

    /**
     * The code uses what is not simulated: the simulation ends with that verdict.
     *
     * @param what what was used
     * @param instead what to use
     * @return what to throw where the thread cannot simply be stopped
     */
    RuntimeException escape(String what, String instead);

    /** A stub was called: the exercise, or this part of it, is not started. */
    void todo(UnsupportedOperationException thrown);

    /** The happens-before check, or null when it is off. */
    RaceDetector races();

    /** Two accesses have nothing to order them: the simulation ends with that verdict. */
    void race(DataRace race);
}
