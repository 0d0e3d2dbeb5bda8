package org.asynckata.engine.agent;

import java.lang.ref.Cleaner;
import java.util.concurrent.Delayed;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;

/**
 * Where the rewritten JDK asks whether the current thread is simulated, and for the virtual answer.
 *
 * <p>This class is never used under its own name: {@link HookDefinition} renames it to {@value HookDefinition#NAME} and
 * defines it inside {@code java.base}, the only place that JDK classes can link to. It therefore knows only JDK types; the
 * engine plugs itself in through the public fields. Every method behaves as the JDK does when the thread is not simulated.
 */
public final class Hook {
    /** Element 0 is the simulated thread that is running now, or null. Written by the scheduler before each slice. */
    public static final Thread[] RUNNING = new Thread[1];

    /** Element 0: virtual {@code nanoTime()}; element 1: what to add to it for nanoseconds since 1970. */
    public static final long[] CLOCK = new long[2];

    /** Runs what the JDK would run on its default asynchronous pool. */
    public static Executor asyncPool;

    /** Makes an unstarted simulated thread; the name may be null. */
    public static BiFunction<Runnable, String, Thread> newThread;

    /** Runs a task of a ForkJoinPool after so many nanoseconds. */
    public static ObjLongConsumer<ForkJoinTask<?>> later;

    /** Told of a platform thread that a simulated thread starts; throws to refuse it. */
    public static Consumer<Thread> platformStart;

    /** Told of a simulated thread that would block its carrier; throws. */
    public static Consumer<Thread> pinned;

    /** Told of an exception that nobody caught; true if the JDK need not report it. */
    public static BiPredicate<Thread, Throwable> uncaught;

    /** Whether a virtual thread belongs to a simulation, this or another one. */
    public static Predicate<Thread> ours;

    /** Gives the identifiers of simulated threads. */
    public static LongSupplier threadId;

    /** Keeps an object from being collected before the simulation ends. */
    public static Consumer<Object> keep;

    /** Gives, for a source of randomness in the JDK, the simulation's own. */
    public static Function<String, Object> pin;

    /** Told of work that the JDK does on behalf of the code under test, in lumps. */
    public static LongConsumer work;

    private static final int LUMP = 10_000;
    private static int worked;

    private Hook() {}

    private static boolean simulated() {
        return Thread.currentThread() == RUNNING[0];
    }

    /** As {@link System#nanoTime()}. */
    public static long nanoTime() {
        return simulated() ? CLOCK[0] : System.nanoTime();
    }

    /** As {@link System#currentTimeMillis()}. */
    public static long currentTimeMillis() {
        return simulated() ? Math.floorDiv(CLOCK[0] + CLOCK[1], 1_000_000L) : System.currentTimeMillis();
    }

    /** The answer of {@code VM.getNanoTimeAdjustment} in a simulation; call only if {@link #virtual()}. */
    public static long nanoTimeAdjustment(long offsetSeconds) {
        return CLOCK[0] + CLOCK[1] - offsetSeconds * 1_000_000_000L;
    }

    /** Whether the current thread is simulated. */
    public static boolean virtual() {
        return simulated();
    }

    /** Takes over a delayed task of a ForkJoinPool; false if the pool must keep it. */
    public static boolean schedule(ForkJoinTask<?> task) {
        if (!simulated()) {
            return false;
        }
        later.accept(task, ((Delayed) task).getDelay(TimeUnit.NANOSECONDS));
        return true;
    }

    /** The pool to use in place of CompletableFuture's default. */
    public static Executor asyncPool(Executor real) {
        return simulated() ? asyncPool : real;
    }

    /** The thread that a default thread factory gives; null if it must make its own. */
    public static Thread poolThread(Runnable task, String prefix, AtomicInteger number) {
        return simulated() ? newThread.apply(task, prefix + number.getAndIncrement()) : null;
    }

    /** Before a platform thread is started. */
    public static void starting(Thread thread) {
        if (simulated()) {
            platformStart.accept(thread);
        }
    }

    /** Before a virtual thread blocks its carrier. */
    public static void pinned(Thread thread) {
        if (simulated()) {
            pinned.accept(thread);
        }
    }

    /** Before an uncaught exception is dispatched; true if that is not needed any more. */
    public static boolean uncaught(Thread thread, Throwable exception) {
        return simulated() && uncaught.test(thread, exception);
    }

    /** A step of the matching of a regular expression, which can take exponentially many. */
    public static void step() {
        if (simulated() && ++worked >= LUMP) {
            worked = 0;
            work.accept(LUMP);
        }
    }

    /** Whether a virtual thread, not the current one, belongs to a simulation. */
    public static boolean ours(Thread thread) {
        return ours != null && ours.test(thread);
    }

    /** The next thread identifier, or 0 if the JDK must choose it. */
    public static long threadId() {
        return simulated() ? threadId.getAsLong() : 0;
    }

    /** As {@link Cleaner#register}, but in a simulation nothing may depend on when garbage is collected. */
    public static Cleaner.Cleanable cleanUp(Cleaner cleaner, Object object, Runnable action) {
        if (simulated()) {
            keep.accept(object);
        }
        return cleaner.register(object, action);
    }

    /** The simulation's own source of randomness in place of a static one of the JDK. */
    public static Object pin(Object real, String name) {
        return simulated() ? pin.apply(name) : real;
    }

    /** As {@link #pin(Object, String)} for a {@code long}. */
    public static long pin(long real, String name) {
        return simulated() ? (Long) pin.apply(name) : real;
    }

    /** As {@link #pin(Object, String)} for a {@code boolean}. */
    public static boolean pin(boolean real, String name) {
        return simulated() ? (Boolean) pin.apply(name) : real;
    }
}
