package org.asynckata.engine.simulation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.asynckata.engine.code.CodeUnderTest;
import org.asynckata.engine.timeline.LearnerFrames;

/** Says in words where threads are and what they wait for. */
final class ThreadReport {
    private static final String ENGINE = "org.asynckata.engine.";
    private static final int MANY = 20;
    private static final MethodHandle OWNER = owner();

    private ThreadReport() {}

    /** A line for each thread, but for most of very many: name, what it does, and its own source line. */
    static List<String> of(List<Thread> threads) {
        Stream<String> lines = threads.stream().limit(MANY).map(ThreadReport::of);
        Stream<String> more =
                threads.size() <= MANY ? Stream.of() : Stream.of("and " + (threads.size() - MANY) + " more");
        return Stream.concat(lines, more).toList();
    }

    /** The first line of the learner's among those where these threads are. */
    static Optional<StackTraceElement> learnersLine(List<Thread> threads) {
        return threads.stream()
                .limit(MANY)
                .flatMap(thread -> learnersLine(thread).stream())
                .findFirst();
    }

    static Optional<StackTraceElement> learnersLine(Thread thread) {
        return learnersLine(thread.getStackTrace());
    }

    private static Optional<StackTraceElement> learnersLine(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> LearnerFrames.isLearners(frame.getClassName()))
                .findFirst();
    }

    /** Name, what the thread does, and its own source line. */
    static String of(Thread thread) {
        return name(thread) + " " + doing(thread) + at(thread) + heldBy(thread);
    }

    /** The same of a thread that was stopped while it ran. */
    static String running(Thread thread) {
        return name(thread) + " runs" + at(thread);
    }

    static String name(Thread thread) {
        return thread.getName().isEmpty() ? "virtual thread " + (int) thread.threadId() : thread.getName();
    }

    /** Whether the thread is in the midst of something that is not the JDK's own, such as waiting for the next task. */
    static boolean isAtWork(Thread thread) {
        return Arrays.stream(thread.getStackTrace()).anyMatch(frame -> !isJdk(frame));
    }

    private static String doing(Thread thread) {
        return switch (thread.getState()) {
            case NEW -> "has not started";
            case RUNNABLE -> "runs";
            case BLOCKED -> "waits to enter a synchronized block";
            case WAITING -> waiting(thread);
            case TIMED_WAITING -> isClosing(thread) ? "waits for an executor to close" : "sleeps or waits with a limit";
            case TERMINATED -> "has ended";
        };
    }

    /** Whether only another thread can make this one go on. */
    static boolean waitsForOthers(Thread thread) {
        return switch (thread.getState()) {
            case WAITING, BLOCKED -> true;
            case TIMED_WAITING -> isClosing(thread);
            default -> false;
        };
    }

    private static boolean isClosing(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("close")
                        && frame.getClassName().startsWith("java.util.concurrent."));
    }

    private static String waiting(Thread thread) {
        StackTraceElement[] stack = thread.getStackTrace();
        boolean forNotify = stack.length > 0 && stack[0].getClassName().equals("java.lang.Object");
        return forNotify ? "waits to be notified" : isAtWork(thread) ? "waits" : "waits for its next task";
    }

    private static String at(Thread thread) {
        return line(thread.getStackTrace())
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    /**
     * The innermost line of the learner's; without one, of the code under test; without that, the innermost that is neither
     * the JDK's nor plumbing.
     */
    static Optional<StackTraceElement> line(StackTraceElement[] stack) {
        Optional<StackTraceElement> own = learnersLine(stack);
        Optional<StackTraceElement> tests = Arrays.stream(stack)
                .filter(frame -> CodeUnderTest.matches(frame.getClassName().replace('.', '/')))
                .findFirst();
        return own.or(() -> tests)
                .or(() -> Arrays.stream(stack).filter(frame -> !isJdk(frame)).findFirst());
    }

    private static boolean isJdk(StackTraceElement frame) {
        String name = frame.getClassName();
        return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.") || isPlumbing(name);
    }

    /** Classes of the engine's inner packages; those that tests are written with stand for the test's own code. */
    private static boolean isPlumbing(String name) {
        return name.startsWith(ENGINE) && Character.isLowerCase(name.charAt(ENGINE.length()));
    }

    private static String heldBy(Thread thread) {
        if (!(LockSupport.getBlocker(thread) instanceof AbstractOwnableSynchronizer lock)) {
            return "";
        }
        try {
            Thread holder = (Thread) OWNER.invokeExact(lock);
            return holder == null ? "" : ", for a lock that " + name(holder) + " holds";
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static MethodHandle owner() {
        try {
            Class<?> type = AbstractOwnableSynchronizer.class;
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findVirtual(type, "getExclusiveOwnerThread", MethodType.methodType(Thread.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
