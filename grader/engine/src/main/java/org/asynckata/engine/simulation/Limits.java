package org.asynckata.engine.simulation;

import java.time.Duration;

/**
 * The budgets of a simulation. All but the last are the same on every machine.
 *
 * @param work loop turns and method calls of the code under test, characters that it prints; a call of the JDK, or an exception,
 *     counts as many
 * @param events turns that threads get
 * @param time virtual time
 * @param wallClock real time for one run, the last resort, far more than the other budgets can take
 */
public record Limits(long work, long events, Duration time, Duration wallClock) {
    /** What a test gets: far beyond what an exercise needs. */
    public static final Limits DEFAULT =
            new Limits(100_000_000, 1_000_000, Duration.ofDays(30), Duration.ofSeconds(60));
}
