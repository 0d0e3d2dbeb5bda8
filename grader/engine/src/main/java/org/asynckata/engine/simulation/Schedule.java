package org.asynckata.engine.simulation;

import java.util.OptionalLong;
import java.util.SplittableRandom;

/**
 * One choice of who runs next. Make a new one for each simulation: it is used up by it.
 *
 * <p>First in, first out gives the exact timeline; a seed gives one of the many other orders that threads may take.
 */
public final class Schedule {
    /** One in so many possible places does a thread give way; found to show races soonest. */
    private static final int YIELD_ONE_IN = 8;

    private static final long FIRST_IN_FIRST_OUT_PINS = 0x5EED;

    private final OptionalLong seed;
    private final SplittableRandom random;

    private Schedule(OptionalLong seed) {
        this.seed = seed;
        this.random = seed.isPresent() ? new SplittableRandom(seed.getAsLong()) : null;
    }

    /** Threads run in the order in which they became runnable, each until it waits. */
    public static Schedule firstInFirstOut() {
        return new Schedule(OptionalLong.empty());
    }

    /** The schedule with this number: a random choice of who runs next, and threads may lose their turn anywhere. */
    public static Schedule seeded(long seed) {
        return new Schedule(OptionalLong.of(seed));
    }

    /** Returns the number of this schedule; empty for first in, first out. */
    public OptionalLong seed() {
        return seed;
    }

    /** Which of so many runnable threads goes next, counted from the one that waits longest. */
    int choose(int count) {
        return random == null || count == 1 ? 0 : random.nextInt(count);
    }

    boolean yieldsHere() {
        return random != null && random.nextInt(YIELD_ONE_IN) == 0;
    }

    /** What the pinned sources of randomness start from: one value for first in, first out, and another for each seed. */
    long pins() {
        return seed.orElse(FIRST_IN_FIRST_OUT_PINS);
    }
}
