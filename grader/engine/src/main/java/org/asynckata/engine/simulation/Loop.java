package org.asynckata.engine.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.code.Probe;

/**
 * Whose turn it is, and what time: threads run one after the other, and only when none of them can is the clock moved to the
 * next timer.
 */
final class Loop {
    private final Schedule schedule;
    private final Roster roster;
    private final Incidents incidents;
    private final VirtualClock clock = new VirtualClock(JdkHook.clock());
    private final Timers timers = new Timers(clock);
    private final Monitors monitors = new Monitors();
    private final Spins spins = new Spins();
    private final List<Thread> settling = new ArrayList<>();
    private final ReadyQueue ready;
    private final Budget budget;
    private Thread turnOf;

    Loop(Schedule schedule, Limits limits, Roster roster, Incidents incidents) {
        this.schedule = schedule;
        this.roster = roster;
        this.incidents = incidents;
        this.ready = new ReadyQueue(schedule);
        this.budget = new Budget(limits, clock, incidents);
    }

    // ---- on the driver

    /** Makes the clock of this simulation the one that is read. */
    void showClock() {
        clock.show();
    }

    /**
     * Goes on until the main thread has ended and nothing is due at that instant any more, or until there is a verdict.
     *
     * @param main null when what is left shall run on until it ends
     */
    void drive(Thread main) {
        while (!incidents.endSimulation()) {
            boolean spinning = dispatch();
            if (incidents.endSimulation()) {
                return;
            }
            boolean clockPolled = spinning && spins.reset();
            if (monitors.handOver(ready) || settled()) {
                continue;
            }
            // The last phase, which has no main thread, is over when only spinners are left.
            boolean over = main == null ? spinning : !main.isAlive();
            if (over || !advance(main, spinning, clockPolled)) {
                return;
            }
        }
    }

    /** As {@link #drive} without a main thread, and not for ever. */
    void runOn() {
        budget.limitRunOn();
        drive(null);
    }

    /** Gives turns until nobody is runnable; true if instead everybody who is runnable only spins. */
    private boolean dispatch() {
        for (Runnable next = ready.take(); next != null; next = ready.take()) {
            turn(next);
            if (incidents.endSimulation()) {
                return false;
            }
            if (spins.exhausted(ready.size())) {
                return true;
            }
        }
        return false;
    }

    private void turn(Runnable continuation) {
        Thread thread = JdkThreads.threadOf(continuation);
        budget.event(roster);
        monitors.beforeTurn(thread);
        if (!spins.countingGoesOn()) {
            budget.countAfresh();
            Probe.sliceStarted();
        }
        turnOf = thread;
        JdkHook.giveTurn(thread);
        continuation.run();
        int state = JdkThreads.state(thread);
        JdkHook.giveTurn(null);
        turnOf = null;
        monitors.afterTurn(thread, state);
        if (state == JdkThreads.YIELDED) {
            spins.yielded();
        } else {
            spins.progressed();
        }
        if (!spins.countingGoesOn()) {
            budget.work(Probe.sliceEnded());
        }
        tellWork(thread);
        if (state == JdkThreads.TERMINATED) {
            roster.remove(thread);
        }
    }

    /** Nothing is due at this instant: whoever waits for that goes on; false if nobody does. */
    private boolean settled() {
        if (settling.isEmpty() || timers.next() == clock.nanos()) {
            return false;
        }
        settling.forEach(LockSupport::unpark);
        settling.clear();
        return true;
    }

    /** Moves the clock to the next timer; false if there is none, which is the end or a verdict. */
    private boolean advance(Thread main, boolean spinning, boolean clockPolled) {
        long next = timers.next();
        long step = clock.nanos() + Budget.CLOCK_POLLER_STEP;
        if (clockPolled && (next < 0 || next > step)) {
            next = step;
        }
        if (next < 0) {
            Endings.stillness(main != null && main.isAlive(), spinning, roster, incidents);
            return false;
        }
        if (!budget.allows(next, roster)) {
            return false;
        }
        clock.advanceTo(next);
        timers.fireDue();
        return true;
    }

    // ---- from everywhere

    /** The thread that is running, or null between two turns. */
    Thread turnOf() {
        return turnOf;
    }

    /** Somebody can run now. */
    void runnable(Runnable continuation) {
        ready.add(continuation);
    }

    /** Somebody can run now, says the JDK's unblocker, at a moment of its own. */
    void unblocked(Runnable continuation) {
        monitors.add(continuation);
    }

    Timer setTimer(long delayNanos, Runnable action, BooleanSupplier moot) {
        return timers.set(delayNanos, action, moot);
    }

    /** The time since the simulation began. */
    Duration elapsed() {
        return clock.elapsed();
    }

    /** How many turns there have been. */
    long events() {
        return budget.events();
    }

    // ---- from the thread whose turn it is

    /** Waits until everything that is due at this instant has run. */
    void settle() {
        Thread me = Thread.currentThread();
        settling.add(me);
        while (settling.contains(me)) {
            LockSupport.park(settling);
        }
    }

    void maybeYield() {
        if (schedule.yieldsHere()) {
            spins.preempted();
            Thread.yield();
        }
    }

    void spin(int weight) {
        spins.add(weight);
        Thread.yield();
    }

    void spinInVain() {
        spins.inVain();
        Thread.yield();
    }

    void clockRead() {
        spins.clockRead();
        if (budget.clockReadsSpin()) {
            spin(Spins.CLOCK_POLLING);
        }
    }

    /** Notes it if there was too much work, and this thread has done the last of it. */
    void tellWork(Thread thread) {
        if (!budget.work(0)) {
            incidents.add(Verdict.TOO_MUCH_WORK, Sentences.tooMuchWork(thread));
        }
    }

    /** Counts work; false when there was too much of it. */
    boolean work(long ticks) {
        return budget.work(ticks);
    }
}
