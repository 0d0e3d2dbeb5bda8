package org.asynckata.engine.simulation;

import java.time.Duration;

/** The clock of one simulation. The hook in the JDK reads the same two numbers. */
final class VirtualClock {
    /** Not zero, so that code which takes 0 for "never" meets no accident. */
    private static final long START = 1_000_000_000L;

    /** 2026-01-01T08:00:00Z at the start. */
    private static final long EPOCH = 1_767_254_400_000_000_000L - START;

    private final long[] shared;
    private long nanos = START;

    VirtualClock(long[] shared) {
        this.shared = shared;
    }

    /** Makes this clock the one that the JDK reads. */
    void show() {
        shared[0] = nanos;
        shared[1] = EPOCH;
    }

    /** Virtual {@code nanoTime}. */
    long nanos() {
        return nanos;
    }

    /** Time since the start. */
    Duration elapsed() {
        return Duration.ofNanos(nanos - START);
    }

    void advanceTo(long instant) {
        nanos = instant;
        shared[0] = instant;
    }
}
