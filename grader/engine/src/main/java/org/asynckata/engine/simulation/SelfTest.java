package org.asynckata.engine.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tries, once in each JVM, every internal of the JDK that virtual time rests on. */
final class SelfTest {
    private static final Duration EXPECTED = Duration.ofSeconds(1 + 2 + 3 + 4 + 5 + 6);

    /** Made once. A class of its own, because the test's threads use the outer one, which must be initialised by then. */
    private static final class Outcome {
        static final Throwable FAILURE = failure();
    }

    private SelfTest() {}

    /**
     * Returns if the internals are as expected.
     *
     * @throws IllegalStateException if they are not: this build of the JDK differs from the ones that the engine knows
     */
    static void passed() {
        if (Outcome.FAILURE != null) {
            throw new IllegalStateException(
                    "Virtual time does not work on this build of the JDK (" + Runtime.version() + " in "
                            + System.getProperty("java.home") + "): use a Temurin JDK 25, or -Dkata.time=real.",
                    Outcome.FAILURE);
        }
    }

    private static Throwable failure() {
        try {
            var simulation = new Simulation(Schedule.firstInFirstOut(), Limits.DEFAULT);
            simulation.run(() -> {
                Instant start = Instant.now();
                waitInEveryWay();
                require(Duration.between(start, Instant.now()), "the wall clock");
            });
            require(simulation.now(), "virtual time");
            simulation.finish();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** Through a timer of a virtual thread, a lock, the common pool, a platform-like thread, a monitor and its timed wait. */
    private static void waitInEveryWay() throws Exception {
        Thread.sleep(1000);
        new CountDownLatch(1).await(2, TimeUnit.SECONDS);
        new CompletableFuture<Integer>()
                .completeOnTimeout(0, 3, TimeUnit.SECONDS)
                .join();
        try (var pool = Executors.newFixedThreadPool(1)) {
            pool.submit(() -> sleep(4));
        }
        var monitor = new Object();
        Thread holder = Thread.startVirtualThread(() -> hold(monitor));
        Thread.yield();
        synchronized (monitor) {
            TimeUnit.SECONDS.timedWait(monitor, 6);
        }
        holder.join();
    }

    private static void hold(Object monitor) {
        synchronized (monitor) {
            sleep(5);
        }
    }

    private static void sleep(int seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void require(Duration measured, String what) {
        if (!measured.equals(EXPECTED)) {
            throw new IllegalStateException(what + " says " + measured + " instead of " + EXPECTED);
        }
    }
}
