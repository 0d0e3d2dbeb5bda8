package org.asynckata.engine.simulation;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.asynckata.engine.agent.Agent;

/**
 * Connects the hook in the JDK with whatever simulation is running.
 *
 * <p>The hook is a class of {@code java.base} made at run time, so its fields are reached by name, once; the names are those
 * of {@link org.asynckata.engine.agent.Hook}.
 */
final class JdkHook {
    private static final Thread[] RUNNING;
    private static final long[] CLOCK;

    /** The simulation that the driver is running. */
    private static volatile Simulation active;

    static {
        try {
            Class<?> hook = Agent.install();
            RUNNING = (Thread[]) hook.getField("RUNNING").get(null);
            CLOCK = (long[]) hook.getField("CLOCK").get(null);
            plug(hook, "asyncPool", (Executor) task -> active.startAsync(task));
            plug(hook, "newThread", (BiFunction<Runnable, String, Thread>)
                    (task, name) -> active.newThread(task, name));
            plug(hook, "later", (ObjLongConsumer<ForkJoinTask<?>>) (task, delay) -> active.later(task, delay));
            plug(hook, "platformStart", (Consumer<Thread>) thread -> active.platformStart(thread));
            plug(hook, "pinned", (Consumer<Thread>) thread -> active.pinned(thread));
            plug(hook, "uncaught", (BiPredicate<Thread, Throwable>)
                    (thread, thrown) -> active.uncaught(thread, thrown));
            plug(hook, "work", (LongConsumer) steps -> active.work(steps));
            plug(hook, "threadId", (LongSupplier) () -> active.nextThreadId());
            plug(hook, "keep", (Consumer<Object>) object -> active.keep(object));
            plug(hook, "pin", (Function<String, Object>) field -> active.pin(field));
            plug(hook, "ours", (Predicate<Thread>) JdkThreads::isSimulated);
            JdkThreads.replaceTimers(TimerService::new);
            Math.random(); // its first call makes a Random, which must not count as one of a simulation's
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private JdkHook() {}

    private static void plug(Class<?> hook, String field, Object function) throws ReflectiveOperationException {
        hook.getField(field).set(null, function);
    }

    /** The two numbers of the clock that the JDK reads. */
    static long[] clock() {
        return CLOCK;
    }

    static Simulation active() {
        return active;
    }

    static void activate(Simulation simulation) {
        active = simulation;
        Turn.stage = simulation;
    }

    /** From here on this thread, and no other, is simulated; null ends its turn. */
    static void giveTurn(Thread thread) {
        RUNNING[0] = thread;
        Turn.thread = thread;
    }
}
