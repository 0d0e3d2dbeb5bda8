package org.asynckata.engine.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;

/**
 * Makes {@code synchronized}, {@code wait} and {@code notify} exact.
 *
 * <p>The JVM does not hand a contended monitor to a virtual thread by itself: a platform thread of the JDK, the unblocker,
 * makes the next owner runnable, some time later and in batches, newest first. So whenever it matters, the scheduler waits
 * until the unblocker has done what it had to do, and puts its batch in the order of the threads' identifiers.
 */
final class Monitors {
    private static final String UNBLOCKER = "VirtualThread-unblocker";

    private final Set<Thread> inside = new LinkedHashSet<>();
    private final ConcurrentLinkedQueue<Runnable> unblocked = new ConcurrentLinkedQueue<>();
    private boolean settled = true;

    static boolean isUnblocker(Thread thread) {
        return thread.getName().equals(UNBLOCKER);
    }

    /** Called by the unblocker: the thread got its monitor. */
    void add(Runnable continuation) {
        unblocked.add(continuation);
    }

    /**
     * Before a turn. A thread that waited and is woken by its timeout may have been unblocked as well; that late permit would
     * end its next wait too early, so it must arrive before the thread runs on.
     */
    void beforeTurn(Thread thread) {
        if (!settled && inside.contains(thread)) {
            settle();
        }
    }

    /** After a turn, which ended in this state. */
    void afterTurn(Thread thread, int state) {
        settled = false;
        if (state == JdkThreads.BLOCKED || state == JdkThreads.WAIT || state == JdkThreads.TIMED_WAIT) {
            inside.add(thread);
        } else if (!inside.isEmpty()) {
            inside.remove(thread);
        }
    }

    /** When nobody else can run: moves the threads that have got their monitor to the ready queue; false if there is none. */
    boolean handOver(ReadyQueue ready) {
        if (inside.isEmpty() || inside.stream().noneMatch(Monitors::wantsMonitor)) {
            return false;
        }
        settle();
        List<Runnable> batch = new ArrayList<>();
        for (Runnable next = unblocked.poll(); next != null; next = unblocked.poll()) {
            batch.add(next);
        }
        batch.sort(Comparator.comparingLong(next -> JdkThreads.threadOf(next).threadId()));
        batch.forEach(ready::add);
        return !batch.isEmpty();
    }

    private static boolean wantsMonitor(Thread thread) {
        int state = JdkThreads.state(thread);
        return state != JdkThreads.WAIT && state != JdkThreads.TIMED_WAIT;
    }

    /** Twice, because the unblocker may have taken its batch just before the first probe joined the list. */
    private void settle() {
        passThroughUnblocker();
        passThroughUnblocker();
        settled = true;
    }

    /** Blocks a probe on a monitor, frees it, and waits until the unblocker brings it back. */
    private static void passThroughUnblocker() {
        Thread driver = Thread.currentThread();
        var own = new ArrayDeque<Runnable>();
        var returned = new ConcurrentLinkedQueue<Runnable>();
        Executor scheduler = continuation -> {
            if (isUnblocker(Thread.currentThread())) {
                returned.add(continuation);
                LockSupport.unpark(driver);
            } else {
                own.add(continuation);
            }
        };
        Object monitor = new Object();
        Thread holder = JdkThreads.builder(scheduler).unstarted(() -> {
            synchronized (monitor) {
                LockSupport.park();
            }
        });
        Thread probe = JdkThreads.builder(scheduler).unstarted(() -> {
            synchronized (monitor) {
                // Having been let in is all that matters.
            }
        });
        holder.start();
        own.remove().run();
        probe.start();
        own.remove().run();
        LockSupport.unpark(holder);
        own.remove().run();
        while (returned.isEmpty()) {
            LockSupport.park(returned);
        }
        returned.remove().run();
    }
}
