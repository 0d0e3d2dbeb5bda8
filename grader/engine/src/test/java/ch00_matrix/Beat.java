package ch00_matrix;

import java.time.Duration;

/** The measure of the matrix: long enough to be told apart by the wall clock, short enough for a hundred calls. */
final class Beat {
    /** A beat, for calls that take milliseconds. */
    static final long MS = 100;

    /** A beat and a nanosecond, for calls that take nanoseconds: rounding shows, wherever it happens. */
    static final long NS = 100_000_001;

    private Beat() {}

    /** So many beats of milliseconds. */
    static Duration ms(long beats) {
        return Duration.ofMillis(beats * MS);
    }

    /** So many beats of nanoseconds. */
    static Duration ns(long beats) {
        return Duration.ofNanos(beats * NS);
    }
}
