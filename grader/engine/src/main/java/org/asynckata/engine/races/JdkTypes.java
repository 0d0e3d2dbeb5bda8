package org.asynckata.engine.races;

import java.util.Map;
import java.util.Set;

/**
 * What is known about types of the JDK. Where nothing is known, a call may order anything.
 *
 * <p>Types are exact: a subclass may do what its parent does not.
 */
final class JdkTypes {
    /** Methods of executors that hand something over and learn nothing in return. */
    static final Set<String> HANDING_OVER =
            Set.of("execute", "submit", "schedule", "scheduleAtFixedRate", "scheduleWithFixedDelay", "shutdown");

    /** Nothing in these orders anything. */
    private static final Set<String> PLAIN = Set.of(
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble",
            "java.util.Arrays$ArrayList",
            "java.util.KeyValueHolder",
            "java.util.Collections$EmptyList",
            "java.util.Collections$EmptyMap",
            "java.util.Collections$EmptySet",
            "java.util.Collections$SingletonList",
            "java.util.Collections$SingletonMap",
            "java.util.Collections$SingletonSet",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.concurrent.TimeUnit",
            "java.util.Scanner",
            "java.util.Formatter",
            "java.io.PrintStream");

    private static final Set<String> PLAIN_PREFIXES = Set.of(
            "java.util.ImmutableCollections$",
            "java.util.AbstractMap$",
            "java.util.AbstractList$",
            "java.util.regex.",
            "java.text.",
            "java.math.",
            "java.time.");

    private static final Set<String> LOCKING = Set.of(
            "lock",
            "lockInterruptibly",
            "tryLock",
            "acquire",
            "acquireUninterruptibly",
            "tryAcquire",
            "readLock",
            "writeLock",
            "readLockInterruptibly",
            "writeLockInterruptibly",
            "tryReadLock",
            "tryWriteLock",
            "isLocked",
            "isReadLocked",
            "isWriteLocked",
            "isHeldByCurrentThread",
            "getHoldCount",
            "newCondition",
            "availablePermits",
            "getCount");

    private static final Set<String> UNLOCKING = Set.of(
            "unlock",
            "release",
            "countDown",
            "unlockRead",
            "unlockWrite",
            "tryUnlockRead",
            "tryUnlockWrite",
            "set",
            "lazySet",
            "setRelease",
            "setPlain",
            "setOpaque");

    private static final Set<String> LOOKING = Set.of(
            "get",
            "getPlain",
            "getOpaque",
            "getAcquire",
            "intValue",
            "longValue",
            "floatValue",
            "doubleValue",
            "toString",
            "length",
            "sum",
            "getReference",
            "getStamp",
            "isMarked");

    /** Objects that order through themselves alone, with the methods that only look. */
    private static final Map<String, Set<String>> OWN_CLOCK = Map.of(
            "java.util.concurrent.locks.ReentrantLock", LOCKING,
            "java.util.concurrent.locks.ReentrantReadWriteLock", LOCKING,
            "java.util.concurrent.locks.StampedLock", LOCKING,
            "java.util.concurrent.Semaphore", LOCKING,
            "java.util.concurrent.CountDownLatch", Set.of("await", "getCount", "toString"),
            "java.util.concurrent.CyclicBarrier", Set.of("isBroken", "getNumberWaiting", "getParties"),
            "java.util.concurrent.Exchanger", Set.of());

    private JdkTypes() {}

    static Effect of(String type, String method) {
        if (UnsafeTypes.contain(type)) {
            return UnsafeTypes.effectOf(type, method);
        }
        if (type.startsWith("java.lang.ThreadBuilders$") && method.equals("start")) {
            return Effect.START;
        }
        if (isPlain(type)) {
            return Effect.PLAIN;
        }
        if (isBeyond(type, method)) {
            return Effect.BEYOND;
        }
        Set<String> looking = type.startsWith("java.util.concurrent.atomic.") ? LOOKING : OWN_CLOCK.get(wholeOf(type));
        if (looking == null) {
            return Effect.UNKNOWN;
        }
        return looking.contains(method)
                ? Effect.ACQUIRE
                : UNLOCKING.contains(method) ? Effect.RELEASE : Effect.EXCHANGE;
    }

    /** The halves of a lock for readers and writers are nested classes of it. */
    private static String wholeOf(String type) {
        int nested = type.startsWith("java.util.concurrent.locks.") ? type.indexOf('$') : -1;
        return nested < 0 ? type : type.substring(0, nested);
    }

    /** Reads that a lock only checks afterwards, and accesses to fields from outside. */
    static boolean isBeyond(String type, String method) {
        return method.equals("tryOptimisticRead")
                || type.startsWith("java.lang.invoke.")
                || type.startsWith("java.lang.reflect.")
                || type.contains("FieldUpdater");
    }

    static boolean isPlain(String type) {
        return PLAIN.contains(type)
                || UnsafeTypes.contain(type)
                || type.startsWith("java.lang.") && isInLang(type) && !type.equals("java.lang.StringBuffer")
                || PLAIN_PREFIXES.stream().anyMatch(type::startsWith);
    }

    private static boolean isInLang(String type) {
        return type.lastIndexOf('.') == "java.lang".length();
    }

    /** What a method of a thread does, called on it. */
    static Effect ofThread(String method) {
        return switch (method) {
            case "start" -> Effect.START;
            case "interrupt" -> Effect.HAND_OVER;
            case "join", "isAlive", "getState" -> Effect.JOIN;
            case "isInterrupted" -> Effect.UNKNOWN;
            default -> Effect.PLAIN;
        };
    }
}
