package org.asynckata.engine.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Makes {@code synchronized}, {@code wait} and {@code notify} exact.
 *
 * <p>The JVM does not hand a contended monitor to a virtual thread by itself: whoever leaves the monitor puts the next owner on
 * a list, and a platform thread of the JDK, the unblocker, makes those on the list runnable, some time later and in batches,
 * newest first. A flag tells that a thread is on the list; for simulated threads the agent has it lowered only when the unblocker
 * is done with the thread. So whenever it matters, the scheduler waits until no flag is up.
 */
final class Monitors {
    private static final String UNBLOCKER = "VirtualThread-unblocker";

    private final Set<Thread> inside = new LinkedHashSet<>();
    private final ConcurrentLinkedQueue<Runnable> unblocked = new ConcurrentLinkedQueue<>();

    static boolean isUnblocker(Thread thread) {
        return thread.getName().equals(UNBLOCKER);
    }

    /** Called by the unblocker: the thread may try to get its monitor. */
    void add(Runnable continuation) {
        unblocked.add(continuation);
    }

    /**
     * Before a turn. A thread that waited and is woken by its timeout may be on the list as well; if the unblocker came late,
     * that would end its next wait too early.
     */
    void beforeTurn(Thread thread) {
        if (inside.contains(thread)) {
            awaitUnblocker(thread);
        }
    }

    /** After a turn, which ended in this state. */
    void afterTurn(Thread thread, int state) {
        if (state == JdkThreads.BLOCKED || state == JdkThreads.WAIT || state == JdkThreads.TIMED_WAIT) {
            inside.add(thread);
        } else if (!inside.isEmpty()) {
            inside.remove(thread);
        }
    }

    /** When nobody else can run: moves those who may try to get their monitor to the ready queue; false if there is none. */
    boolean handOver(ReadyQueue ready) {
        inside.forEach(Monitors::awaitUnblocker);
        List<Runnable> batch = new ArrayList<>();
        for (Runnable next = unblocked.poll(); next != null; next = unblocked.poll()) {
            batch.add(next);
        }
        batch.sort(Comparator.comparingLong(next -> JdkThreads.threadOf(next).threadId()));
        batch.forEach(ready::add);
        return !batch.isEmpty();
    }

    private static void awaitUnblocker(Thread thread) {
        while (JdkThreads.isOnWaitingList(thread)) {
            Thread.yield();
        }
    }
}
