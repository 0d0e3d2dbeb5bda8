package org.asynckata.engine.agent;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Set;

/** The table of places in the JDK 25 that {@link JdkRewriter} rewrites. */
final class ChokePoints {
    private static final ClassDesc THREAD = ClassDesc.of("java.lang.Thread");
    private static final ClassDesc VIRTUAL_THREAD = ClassDesc.of("java.lang.VirtualThread");
    private static final ClassDesc RUNNABLE = ClassDesc.of("java.lang.Runnable");
    private static final ClassDesc STRING = ConstantDescs.CD_String;
    private static final ClassDesc COUNTER = ClassDesc.of("java.util.concurrent.atomic.AtomicInteger");
    /** The package of the random generators beside the classic ones. */
    private static final String GENERATORS = "jdk/internal/random/";

    private static final ClassDesc FACTORY =
            ClassDesc.ofInternalName("java/util/concurrent/Executors$DefaultThreadFactory");

    /** Code at the entry of a method. */
    @FunctionalInterface
    interface Entry {
        /** Writes the code; it may return from the method. */
        void write(CodeBuilder code, ClassDesc hook);
    }

    /** Classes with a method that is intercepted on entry: class to method to code. */
    private static final Map<String, Map<String, Entry>> ENTRIES = Map.of(
            "java/util/concurrent/ForkJoinPool", Map.of("scheduleDelayedTask", ChokePoints::scheduleDelayedTask),
            "java/util/concurrent/Executors$DefaultThreadFactory", Map.of("newThread", ChokePoints::newThread),
            "java/lang/VirtualThread",
                    Map.of(
                            "parkOnCarrierThread", ChokePoints::parkOnCarrierThread,
                            "compareAndSetOnWaitingList", ChokePoints::keepOnWaitingList),
            "java/lang/Thread",
                    Map.of(
                            "start", ChokePoints::start,
                            "dispatchUncaughtException", ChokePoints::uncaughtException,
                            "threadId", ChokePoints::threadNumber),
            "java/lang/Thread$ThreadIdentifiers", Map.of("next", ChokePoints::threadIdentifier));

    /** Methods of CompletableFuture that use its default pool to run something (others use it as a timer). */
    static final Set<String> ASYNC_METHODS = Set.of("supplyAsync", "runAsync", "defaultExecutor", "delayedExecutor");

    /** Static fields that make one JVM differ from the next; see also {@link #isPinned}. */
    private static final Set<String> PINNED = Set.of(
            "java/util/ImmutableCollections.SALT32L",
            "java/util/ImmutableCollections.REVERSE",
            "java/util/Collections.r",
            "java/util/Random.seedUniquifier",
            "java/util/SplittableRandom.defaultGen",
            "java/util/concurrent/ThreadLocalRandom.seeder",
            "java/util/concurrent/ThreadLocalRandom.probeGenerator",
            "java/util/concurrent/Executors$DefaultThreadFactory.poolNumber",
            "java/lang/Math$RandomNumberGeneratorHolder.randomNumberGenerator",
            "java/util/UUID$Holder.numberGenerator");

    private ChokePoints() {}

    static Entry entry(String className, String method) {
        return matchesPatterns(className) && method.equals("match")
                ? ChokePoints::step
                : ENTRIES.getOrDefault(className, Map.of()).get(method);
    }

    /** The nodes of compiled regular expressions. */
    private static boolean matchesPatterns(String name) {
        return name.startsWith("java/util/regex/Pattern$");
    }

    /** Whether a static field makes one JVM differ from the next. */
    static boolean isPinned(String owner, String field) {
        return PINNED.contains(owner + "." + field)
                || owner.startsWith(GENERATORS) && field.replace("_", "").equalsIgnoreCase("defaultGen");
    }

    /** Whether a class holds a place to rewrite. */
    static boolean areIn(String name) {
        return ENTRIES.containsKey(name)
                || Readers.OF_CLOCKS.contains(name)
                || Readers.OF_CHANCE.contains(name)
                || name.startsWith(GENERATORS)
                || matchesPatterns(name)
                || stopsWhenCollected(name);
    }

    /**
     * Whether a constant of the class is a number of nanoseconds below which it spins until the clock says that they are over:
     * that of a simulation would never move.
     */
    static boolean isLimitOfSpinning(String name, ConstantDesc constant) {
        return name.equals("java/util/concurrent/LinkedTransferQueue$DualNode") && constant.equals(1024L);
    }

    /** Whether the class leaves it to the garbage collector to stop its threads. */
    static boolean stopsWhenCollected(String name) {
        return name.equals("java/util/concurrent/Executors$AutoShutdownDelegatedExecutorService");
    }

    /** ForkJoinPool: the timeouts of CompletableFuture and {@code ForkJoinPool.schedule} all end here. */
    private static void scheduleDelayedTask(CodeBuilder code, ClassDesc hook) {
        ClassDesc task = ClassDesc.of("java.util.concurrent.ForkJoinTask");
        code.aload(1)
                .invokestatic(hook, "schedule", MethodTypeDesc.of(ConstantDescs.CD_boolean, task))
                .ifThen(then -> then.aload(1).areturn());
    }

    /** The threads of fixed, cached and scheduled pools become simulated ones. */
    private static void newThread(CodeBuilder code, ClassDesc hook) {
        code.aload(1)
                .aload(0)
                .getfield(FACTORY, "namePrefix", STRING)
                .aload(0)
                .getfield(FACTORY, "threadNumber", COUNTER)
                .invokestatic(hook, "poolThread", MethodTypeDesc.of(THREAD, RUNNABLE, STRING, COUNTER))
                .dup()
                .ifThen(Opcode.IFNONNULL, CodeBuilder::areturn)
                .pop();
    }

    /** A wait inside a static initialiser or a native frame would stop the only carrier. */
    private static void parkOnCarrierThread(CodeBuilder code, ClassDesc hook) {
        code.aload(0).invokestatic(hook, "pinned", MethodTypeDesc.of(ConstantDescs.CD_void, THREAD));
    }

    /** The unblocker lowers a simulated thread's flag not before, but after it has unblocked the thread. */
    private static void keepOnWaitingList(CodeBuilder code, ClassDesc hook) {
        isOurs(code, hook).ifThen(then -> then.iconst_1().ireturn());
    }

    /** Whether the method returns with the unblocker being done with its thread. */
    static boolean unblocks(String className, String method) {
        return className.equals("java/lang/VirtualThread") && method.equals("unblock");
    }

    /** What is then still to do for a simulated thread. */
    static void takeOffWaitingList(CodeBuilder code, ClassDesc hook) {
        isOurs(code, hook)
                .ifThen(then ->
                        then.aload(0).iconst_0().putfield(VIRTUAL_THREAD, "onWaitingList", ConstantDescs.CD_boolean));
    }

    private static CodeBuilder isOurs(CodeBuilder code, ClassDesc hook) {
        return code.aload(0).invokestatic(hook, "ours", MethodTypeDesc.of(ConstantDescs.CD_boolean, THREAD));
    }

    private static void start(CodeBuilder code, ClassDesc hook) {
        code.aload(0).invokestatic(hook, "starting", MethodTypeDesc.of(ConstantDescs.CD_void, THREAD));
    }

    private static void uncaughtException(CodeBuilder code, ClassDesc hook) {
        ClassDesc throwable = ConstantDescs.CD_Throwable;
        code.aload(0)
                .aload(1)
                .invokestatic(hook, "uncaught", MethodTypeDesc.of(ConstantDescs.CD_boolean, THREAD, throwable))
                .ifThen(CodeBuilder::return_);
    }

    /** The upper half tells simulations apart, which only the JVM must know: what rests on identifiers would differ in each. */
    private static void threadNumber(CodeBuilder code, ClassDesc hook) {
        code.aload(0)
                .getfield(THREAD, "tid", ConstantDescs.CD_long)
                .ldc(0xFFFF_FFFFL)
                .land()
                .lreturn();
    }

    /** The hash of a virtual thread is its identifier, and the order in which a pool interrupts its threads follows it. */
    private static void threadIdentifier(CodeBuilder code, ClassDesc hook) {
        code.invokestatic(hook, "threadId", MethodTypeDesc.of(ConstantDescs.CD_long))
                .dup2()
                .lconst_0()
                .lcmp()
                .ifThen(CodeBuilder::lreturn)
                .pop2();
    }

    private static void step(CodeBuilder code, ClassDesc hook) {
        code.invokestatic(hook, "step", MethodTypeDesc.of(ConstantDescs.CD_void));
    }
}
