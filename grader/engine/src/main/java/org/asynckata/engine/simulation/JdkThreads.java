package org.asynckata.engine.simulation;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;

/**
 * What the scheduler needs to know of the JDK's virtual threads and no public method tells.
 *
 * <p>The names and numbers are those of {@code java.lang.VirtualThread} in JDK 25. The agent has opened {@code java.lang}.
 */
final class JdkThreads {
    static final int YIELDED = 11;
    static final int BLOCKED = 13;
    static final int WAIT = 16;
    static final int TIMED_WAIT = 18;
    static final int TERMINATED = 99;

    private static final MethodHandle BUILDER;
    private static final MethodHandle STATE;
    private static final MethodHandle ON_WAITING_LIST;
    private static final MethodHandle SCHEDULER;
    private static final MethodHandle THREAD_OF;
    private static final Field TIMER_QUEUES;

    static {
        try {
            Class<?> builder = Class.forName("java.lang.ThreadBuilders$VirtualThreadBuilder");
            BUILDER = lookup(builder)
                    .findConstructor(builder, methodType(void.class, Executor.class))
                    .asType(methodType(Thread.Builder.OfVirtual.class, Executor.class));
            Class<?> thread = Class.forName("java.lang.VirtualThread");
            STATE = lookup(thread).findGetter(thread, "state", int.class).asType(methodType(int.class, Thread.class));
            ON_WAITING_LIST = lookup(thread)
                    .findGetter(thread, "onWaitingList", boolean.class)
                    .asType(methodType(boolean.class, Thread.class));
            SCHEDULER = lookup(thread)
                    .findGetter(thread, "scheduler", Executor.class)
                    .asType(methodType(Executor.class, Thread.class));
            THREAD_OF = threadOfContinuation(thread);
            TIMER_QUEUES = Class.forName("java.lang.VirtualThread$DelayedTaskSchedulers")
                    .getDeclaredField("INSTANCE");
            TIMER_QUEUES.setAccessible(true);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private JdkThreads() {}

    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    /** A scheduler is given {@code this::runContinuation}, whose only captured value is the thread. */
    private static MethodHandle threadOfContinuation(Class<?> thread) throws ReflectiveOperationException {
        Field field = thread.getDeclaredField("runContinuation");
        field.setAccessible(true);
        Object continuation = field.get(Thread.ofVirtual().unstarted(() -> {}));
        Field captured = continuation.getClass().getDeclaredFields()[0];
        captured.setAccessible(true);
        return MethodHandles.lookup().unreflectGetter(captured).asType(methodType(Thread.class, Runnable.class));
    }

    /** Builds virtual threads that run on the executor; so do those that they start. */
    static Thread.Builder.OfVirtual builder(Executor scheduler) {
        try {
            return (Thread.Builder.OfVirtual) BUILDER.invokeExact(scheduler);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The state of a virtual thread, one of this class's numbers or another. */
    static int state(Thread thread) {
        try {
            return (int) STATE.invokeExact(thread);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a virtual thread may get its monitor, but the JDK's unblocker has not told it yet. */
    static boolean isOnWaitingList(Thread thread) {
        try {
            return (boolean) ON_WAITING_LIST.invokeExact(thread);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Whether a virtual thread belongs to a simulation. */
    static boolean isSimulated(Thread thread) {
        try {
            return (Executor) SCHEDULER.invokeExact(thread) instanceof Simulation;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The thread that a task given to a scheduler continues. */
    static Thread threadOf(Runnable continuation) {
        try {
            return (Thread) THREAD_OF.invokeExact(continuation);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Exchanges the services in which virtual threads of custom schedulers set their timers. */
    static void replaceTimers(UnaryOperator<ScheduledExecutorService> replacement) {
        try {
            var queues = (ScheduledExecutorService[]) TIMER_QUEUES.get(null);
            for (int i = 0; i < queues.length; i++) {
                queues[i] = replacement.apply(queues[i]);
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
