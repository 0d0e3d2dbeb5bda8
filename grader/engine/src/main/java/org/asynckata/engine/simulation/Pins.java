package org.asynckata.engine.simulation;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A simulation's own sources of what would differ from JVM to JVM: seeds of random generators, the iteration order of
 * {@code Set.of} and {@code Map.of}, and the numbers of pools.
 *
 * <p>The names are those of the JDK's static fields that they stand in for.
 */
final class Pins implements Function<String, Object> {
    /** Spreads numbers over all bits. */
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final long seed;
    private final Map<String, Object> sources = new HashMap<>();

    Pins(long seed) {
        this.seed = seed;
    }

    @Override
    public Object apply(String field) {
        return switch (field) {
            // A thread asks once, but when it does may rest on what the JDK did before this simulation: the JDK asks as
            // well.
            case "java/util/concurrent/ThreadLocalRandom.seeder" -> new AtomicLong(seed + GOLDEN * threadNumber());
            case "java/util/concurrent/ThreadLocalRandom.probeGenerator" ->
                new AtomicInteger((int) (GOLDEN * threadNumber()));
            default -> sources.computeIfAbsent(field, this::make);
        };
    }

    /** The number of the current thread within its simulation. */
    private static long threadNumber() {
        return Thread.currentThread().threadId();
    }

    private Object make(String field) {
        return switch (field) {
            case "java/util/ImmutableCollections.SALT32L" -> salt();
            case "java/util/ImmutableCollections.REVERSE" -> (salt() & 1) == 0;
            case "java/util/concurrent/Executors$DefaultThreadFactory.poolNumber" -> new AtomicInteger(1);
            case "java/lang/Math$RandomNumberGeneratorHolder.randomNumberGenerator", "java/util/Collections.r" ->
                new Random(seed);
            case "java/util/UUID$Holder.numberGenerator" -> new Pinned(seed);
            default -> new AtomicLong(seed);
        };
    }

    /** 32 bits without a sign, as in the JDK. */
    private long salt() {
        return new Random(seed).nextInt() & 0xFFFF_FFFFL;
    }

    /** Predictable, which is the point: only for identifiers made in a simulation. */
    private static final class Pinned extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final Random random;

        Pinned(long seed) {
            super(null, null);
            random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
