package org.asynckata.engine.junit;

import java.time.Duration;

/** Whether, and how loosely, tests run by the wall clock: the way to see that a simulation tells the truth. */
final class RealTime {
    private RealTime() {}

    static boolean isWanted() {
        return "real".equals(System.getProperty("kata.time"));
    }

    /** How far apart two instants may be and still count as one; property {@code kata.tolerance}, in milliseconds. */
    static Duration tolerance() {
        return Duration.ofMillis(Long.getLong("kata.tolerance", 150));
    }
}
