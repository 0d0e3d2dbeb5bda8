package org.asynckata.engine.races;

/** The happens-before check of one simulation. */
public final class RaceDetector {
    /** A thread, or null for none of the simulation, has started another one. */
    public void started(Thread by, Thread child) {}

    /** A thread, or null for none of the simulation, has made a waiting thread runnable. */
    public void madeRunnable(Thread by, Thread thread) {}

    /** The thread has ended. */
    public void ended(Thread thread) {}

    /** The thread's turn is over, because it was taken away or because the thread waits or has ended. */
    public void sliceEnded(Thread thread, boolean preempted) {}
}
