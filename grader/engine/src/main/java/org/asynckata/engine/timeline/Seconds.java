package org.asynckata.engine.timeline;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as people read them here: seconds with as many decimals as needed, at least one. */
public final class Seconds {

    private static final int NANOS = 9;

    private Seconds() {}

    /** Such as "1.5 s". */
    public static String format(Duration duration) {
        return digits(duration) + " s";
    }

    /** Such as "1.5". */
    static String digits(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), NANOS))
                .stripTrailingZeros();
        return seconds.setScale(Math.max(1, seconds.scale())).toPlainString();
    }

    /** Reads "1.5" to the nanosecond; throws NumberFormatException or ArithmeticException for anything else. */
    static Duration parse(String seconds) {
        return Duration.ofNanos(new BigDecimal(seconds).movePointRight(NANOS).longValueExact());
    }
}
