package org.asynckata.engine.agent;

import java.util.Set;

/**
 * The classes of {@code java.base} in JDK 25 that read a clock for an application, or a source of chance.
 *
 * <p>By name and not found by looking, because looking costs every start a tenth of a second; a test looks.
 */
final class Readers {
    /** Those that read a clock. */
    static final Set<String> OF_CLOCKS = Set.of(
            "java/lang/Process",
            "java/lang/Thread",
            "java/lang/VirtualThread",
            "java/lang/ref/ReferenceQueue",
            "java/time/Clock",
            "java/time/Clock$SystemClock",
            "java/time/Clock$SystemInstantSource",
            "java/util/Date",
            "java/util/GregorianCalendar",
            "java/util/JapaneseImperialCalendar",
            "java/util/Random",
            "java/util/Timer",
            "java/util/TimerThread",
            "java/util/concurrent/AbstractExecutorService",
            "java/util/concurrent/CompletableFuture",
            "java/util/concurrent/CompletableFuture$Signaller",
            "java/util/concurrent/DelayScheduler",
            "java/util/concurrent/Exchanger",
            "java/util/concurrent/ForkJoinPool",
            "java/util/concurrent/ForkJoinTask",
            "java/util/concurrent/FutureTask",
            "java/util/concurrent/LinkedTransferQueue$DualNode",
            "java/util/concurrent/Phaser$QNode",
            "java/util/concurrent/ScheduledThreadPoolExecutor",
            "java/util/concurrent/ScheduledThreadPoolExecutor$ScheduledFutureTask",
            "java/util/concurrent/SubmissionPublisher$BufferedSubscription",
            "java/util/concurrent/ThreadLocalRandom",
            "java/util/concurrent/ThreadPerTaskExecutor",
            "java/util/concurrent/locks/AbstractQueuedLongSynchronizer",
            "java/util/concurrent/locks/AbstractQueuedLongSynchronizer$ConditionObject",
            "java/util/concurrent/locks/AbstractQueuedSynchronizer",
            "java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject",
            "java/util/concurrent/locks/LockSupport",
            "java/util/concurrent/locks/StampedLock",
            "jdk/internal/misc/ThreadFlock",
            "sun/util/locale/provider/CalendarProviderImpl");

    /** Those that read a static field that makes one JVM differ from the next. */
    static final Set<String> OF_CHANCE = Set.of(
            "java/lang/Math",
            "java/util/Collections",
            "java/util/ImmutableCollections",
            "java/util/ImmutableCollections$MapN$MapNIterator",
            "java/util/ImmutableCollections$Set12",
            "java/util/ImmutableCollections$Set12$1",
            "java/util/ImmutableCollections$SetN$SetNIterator",
            "java/util/Random",
            "java/util/SplittableRandom",
            "java/util/UUID",
            "java/util/concurrent/Executors$DefaultThreadFactory",
            "java/util/concurrent/ThreadLocalRandom");

    private Readers() {}
}
