package org.asynckata.engine.junit;

import org.asynckata.engine.timeline.Excerpt;

/** The run that a test was judged by, for whoever runs one test after the other and reports on them. */
public final class LastRun {
    private static volatile TestRun last;

    private LastRun() {}

    static void is(TestRun run) {
        last = run;
    }

    /** What was printed in it. Each run is told once: of a test without one, nothing is. */
    public static Excerpt take() {
        TestRun run = last;
        last = null;
        return run == null ? Excerpt.EMPTY : run.timeline().excerpt();
    }
}
