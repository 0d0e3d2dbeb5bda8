package org.asynckata.engine;

import java.math.BigDecimal;
import java.time.Duration;

/** Short names for durations in tests. */
public final class Durations {

    private Durations() {}

    /** So many seconds, to the nanosecond as written: {@code seconds(0.1)} is 100 ms exactly. */
    public static Duration seconds(double seconds) {
        return Duration.ofNanos(BigDecimal.valueOf(seconds).movePointRight(9).longValueExact());
    }

    /** So many milliseconds. */
    public static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
