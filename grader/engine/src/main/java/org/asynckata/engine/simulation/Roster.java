package org.asynckata.engine.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.asynckata.engine.timeline.LearnerFrames;

/** The threads of a simulation: their identifiers, their names, who is alive, and who would let a JVM end. */
final class Roster {
    private static final AtomicLong SIMULATIONS = new AtomicLong();

    /** So many threads are asked who starts them; the stacks of many more would cost more than their run. */
    private static final int TRACED = 1000;

    private final Executor scheduler;
    /** Each with the stack that started it, read only when somebody asks; null for all but the first. */
    private final Map<Thread, Throwable> live = new LinkedHashMap<>();

    private final Map<Thread, Boolean> keepsJvmAlive = new WeakHashMap<>();

    /** Executors that would stop their threads when they are collected. */
    private final List<Object> kept = new ArrayList<>();

    /**
     * The upper half tells simulations apart, because the JVM knows the owner of a monitor by this number; the lower half,
     * which is all that {@code Thread.threadId()} tells, begins afresh in each.
     */
    private long nextId = SIMULATIONS.incrementAndGet() << 32;

    private int started;
    private int nextName;
    private int nextWorker;

    Roster(Executor scheduler) {
        this.scheduler = scheduler;
    }

    long nextId() {
        return ++nextId;
    }

    /** An unstarted thread in the place of a platform thread, with the name that the JDK would give if it is null. */
    Thread newThread(Runnable task, String name) {
        Thread thread = named(task, name == null ? "Thread-" + nextName++ : name);
        keepsJvmAlive.put(thread, true);
        return thread;
    }

    /** The number of the next worker of the common pool. */
    int nextWorker() {
        return ++nextWorker;
    }

    /** An unstarted thread. */
    Thread named(Runnable task, String name) {
        return JdkThreads.builder(scheduler).name(name).unstarted(task);
    }

    void setDaemon(Thread thread, boolean on) {
        if (on) {
            keepsJvmAlive.remove(thread);
        } else {
            keepsJvmAlive.put(thread, true);
        }
    }

    /** Notes a runnable thread; tells whether it has just been started. */
    boolean add(Thread thread) {
        if (live.containsKey(thread)) {
            return false;
        }
        live.put(thread, started++ < TRACED ? new Throwable() : null);
        return true;
    }

    /** The line of the code under test that started a live thread, if any did; read from a stack only when asked. */
    Supplier<Optional<StackTraceElement>> startedBy(Thread thread) {
        Throwable start = live.get(thread);
        return () -> Optional.ofNullable(start).flatMap(LearnerFrames::of);
    }

    void remove(Thread thread) {
        live.remove(thread);
    }

    /** The threads that have started and not ended, in the order of their start. */
    List<Thread> live() {
        return new ArrayList<>(live.keySet());
    }

    int size() {
        return live.size();
    }

    /** Keeps an object as long as this simulation. */
    void keep(Object object) {
        kept.add(object);
    }

    /** Whether a thread, though idle, would keep a real program from ending. */
    boolean keepsJvmAlive(Thread thread) {
        return keepsJvmAlive.containsKey(thread);
    }
}
