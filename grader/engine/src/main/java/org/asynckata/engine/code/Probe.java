package org.asynckata.engine.code;

/** What rewritten code under test calls. Outside a simulation every probe does what the original code would do. */
public final class Probe {
    private Probe() {}

    /** Called by the scheduler before each turn of a thread: what is counted within a turn starts afresh. */
    public static void sliceStarted() {}
}
