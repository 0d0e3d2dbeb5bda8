package org.asynckata.engine.simulation;

import java.time.Duration;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.asynckata.engine.races.DataRace;
import org.asynckata.engine.races.RaceDetector;
import org.asynckata.engine.timeline.Failure;

/**
 * One run under virtual time: ordinary JDK code whose threads take turns on one carrier, and whose waits cost no real time.
 *
 * <p>A simulation consists of phases, such as a test's preparation and the test itself; each {@link #run} is one, with a main
 * thread of its own, and time goes on from one to the next. {@link #finish()} ends it.
 */
public final class Simulation implements Executor, Stage {
    private final Schedule schedule;
    private final Limits limits;
    private final Roster roster = new Roster(this);
    private final Incidents incidents = new Incidents();
    private final RaceDetector races = new RaceDetector();
    private final Pins pins;
    private final Loop loop;
    private volatile UnsupportedOperationException todo;
    private volatile Thread driver;
    private volatile boolean over;

    /**
     * Makes a simulation that has not begun.
     *
     * @throws IllegalStateException on a JDK that the engine does not know, or within a simulation
     */
    public Simulation(Schedule schedule, Limits limits) {
        if (Stage.here() != null) {
            throw new IllegalStateException("A simulation cannot run within another one.");
        }
        SelfTest.passed();
        this.schedule = schedule;
        this.limits = limits;
        this.pins = new Pins(schedule.pins());
        this.loop = new Loop(schedule, limits, roster, incidents);
    }

    /** What a phase does. */
    @FunctionalInterface
    public interface Body {
        /** Does it, as the main thread of the simulation. */
        void run() throws Throwable;
    }

    /**
     * Runs a phase as the main thread, until it returns and nothing is due at that instant any more.
     *
     * @throws VerdictError if the simulation found something wrong; the body's own failure is then suppressed in it
     * @throws Throwable what the body throws
     */
    public void run(Body body) throws Throwable {
        var failure = new Throwable[1];
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        onDriver(() -> loop.drive(start(() -> failure[0] = thrownBy(body), "main", loader)));
        Optional<VerdictError> verdict = incidents.weightiest();
        if (verdict.isPresent()) {
            throw withSuppressed(verdict.get(), failure[0]);
        }
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    private static Throwable thrownBy(Body body) {
        try {
            body.run();
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    private static VerdictError withSuppressed(VerdictError error, Throwable other) {
        if (other != null && other != error) {
            error.addSuppressed(other);
        }
        return error;
    }

    /**
     * Ends the simulation: lets time run on for what ends by itself, then judges what is left. No thread of it ever runs again.
     *
     * @throws VerdictError if threads are left over, or went wrong meanwhile
     */
    public void finish() throws InterruptedException {
        if (!incidents.endSimulation() && roster.size() > 0) {
            onDriver(() -> {
                loop.runOn();
                Endings.leftOver(roster, incidents);
            });
        }
        over = true;
        Optional<VerdictError> verdict = incidents.weightiest();
        if (verdict.isPresent()) {
            throw verdict.get();
        }
    }

    /** Ends the simulation without a judgement, after a failure. */
    public void abandon() {
        over = true;
    }

    private void onDriver(Runnable task) throws InterruptedException {
        Driver.run(
                () -> {
                    driver = Thread.currentThread();
                    loop.showClock();
                    JdkHook.activate(this);
                    try {
                        task.run();
                    } finally {
                        JdkHook.giveTurn(null);
                        JdkHook.activate(null);
                        driver = null;
                    }
                },
                limits.wallClock(),
                this::stuck);
    }

    private VerdictError stuck() {
        over = true;
        return new VerdictError(Verdict.STUCK, Sentences.stuck(Optional.ofNullable(loop.turnOf())));
    }

    // ---- the scheduler

    /** The scheduler of all threads of this simulation: called by whoever makes one runnable. */
    @Override
    public void execute(Runnable continuation) {
        Thread caller = Thread.currentThread();
        if (over) {
            outlived(continuation);
        } else if (caller == driver || caller == loop.turnOf()) {
            runnable(continuation);
        } else if (Monitors.isUnblocker(caller)) {
            loop.unblocked(continuation);
        } else {
            incidents.add(Verdict.FOREIGN_WAKE_UP, Sentences.foreignWakeUp(caller, JdkThreads.threadOf(continuation)));
        }
    }

    private void runnable(Runnable continuation) {
        Thread thread = JdkThreads.threadOf(continuation);
        Thread cause = loop.turnOf();
        if (roster.add(thread)) {
            races.started(cause, thread);
        } else if (cause != thread) {
            races.madeRunnable(cause, thread);
        }
        loop.runnable(continuation);
    }

    private static void outlived(Runnable continuation) {
        Simulation later = drivenByCurrentThread();
        if (later != null || (later = (Simulation) Stage.here()) != null) {
            String name = ThreadReport.name(JdkThreads.threadOf(continuation));
            later.incidents.add(Verdict.ESCAPE, Sentences.outlived(name));
        }
    }

    /** The simulation whose scheduler the current thread is running, or null. */
    static Simulation drivenByCurrentThread() {
        Simulation active = JdkHook.active();
        return active != null && active.driver == Thread.currentThread() ? active : null;
    }

    // ---- what tests ask

    /** Returns the virtual time since the simulation began. */
    public Duration now() {
        return loop.elapsed();
    }

    /** Returns the schedule that this simulation follows. */
    public Schedule schedule() {
        return schedule;
    }

    /** Returns how many turns threads have had, a fingerprint of the run together with what it printed. */
    public long events() {
        return loop.events();
    }

    /** Returns what the first stub that was called threw, if one was. */
    public Optional<UnsupportedOperationException> todo() {
        return Optional.ofNullable(todo);
    }

    /** Lets everything that is due at this instant run, without moving the clock. Called by a simulated thread. */
    public void settle() {
        loop.settle();
    }

    /** Returns the threads that are in the midst of something, but for the calling one, each with its line. */
    public List<String> leftRunning() {
        return roster.live().stream()
                .filter(thread -> thread != Thread.currentThread() && ThreadReport.isAtWork(thread))
                .map(ThreadReport::of)
                .toList();
    }

    /** Returns the line of the code under test that started the thread, if any did. */
    public Supplier<Optional<StackTraceElement>> startedBy(Thread thread) {
        return roster.startedBy(thread);
    }

    /**
     * Where the threads are of the simulation that is going on, one line each: for whoever must end it from outside. It does
     * not stand still meanwhile.
     */
    public static List<String> whereaboutsNow() {
        Simulation active = JdkHook.active();
        try {
            return active == null ? List.of() : ThreadReport.of(active.roster.live());
        } catch (ConcurrentModificationException _) {
            return List.of();
        }
    }

    // ---- what the JDK asks, through the hook

    Timer setTimer(long delayNanos, Runnable action, BooleanSupplier moot) {
        return loop.setTimer(delayNanos, action, moot);
    }

    /** As the JDK's own scheduler of delayed tasks, which runs them in a pool. */
    void later(ForkJoinTask<?> task, long delayNanos) {
        loop.setTimer(
                delayNanos, () -> startNamed(task::quietlyInvoke, "CompletableFutureDelayScheduler"), task::isDone);
    }

    /** CompletableFuture's default executor: a thread for each task, so that no result rests on the number of cores. */
    void startAsync(Runnable task) {
        startNamed(task, "ForkJoinPool.commonPool-worker-" + roster.nextWorker());
    }

    private void startNamed(Runnable task, String name) {
        start(task, name, Thread.currentThread().getContextClassLoader());
    }

    /** Starts a thread; the driver, when it does so, counts as simulated, so that the thread gets the next identifier. */
    private Thread start(Runnable task, String name, ClassLoader loader) {
        JdkHook.giveTurn(Thread.currentThread());
        Thread thread = roster.named(task, name);
        thread.setContextClassLoader(loader);
        thread.start();
        JdkHook.giveTurn(loop.turnOf());
        return thread;
    }

    long nextThreadId() {
        return roster.nextId();
    }

    void keep(Object object) {
        roster.keep(object);
    }

    Object pin(String field) {
        return pins.apply(field);
    }

    void platformStart(Thread thread) {
        if (!thread.getClass().getName().equals("jdk.internal.misc.InnocuousThread")) {
            throw escape(
                    "a platform thread (" + thread.getName() + ")",
                    "use new Thread(runnable), Thread.ofVirtual() or an executor service, without subclassing Thread");
        }
    }

    void pinned(Thread thread) {
        loop.tellWork(thread);
        if (incidents.endSimulation()) {
            throw new IllegalStateException("the simulation has ended");
        }
        Failure failure = Sentences.pinned(thread);
        incidents.add(Verdict.PINNED, failure);
        throw new IllegalStateException(failure.sentence());
    }

    boolean uncaught(Thread thread, Throwable thrown) {
        return Endings.uncaught(thread, thrown, incidents);
    }

    // ---- Stage

    @Override
    public void maybeYield() {
        loop.maybeYield();
    }

    @Override
    public void spin(int weight) {
        loop.spin(weight);
    }

    @Override
    public void spinInVain() {
        loop.spinInVain();
    }

    @Override
    public void work(long ticks) {
        if (!loop.work(ticks)) {
            stop(); // told by whoever gets the turn back: here the stack may be almost full
        }
    }

    @Override
    public void clockRead() {
        loop.clockRead();
    }

    @Override
    public Thread newThread(Runnable task, String name) {
        return roster.newThread(task, name);
    }

    @Override
    public void setDaemon(Thread thread, boolean on) {
        roster.setDaemon(thread, on);
    }

    @Override
    public RuntimeException escape(String what, String instead) {
        incidents.add(Verdict.ESCAPE, Sentences.escape(what, instead, Thread.currentThread()));
        return stop();
    }

    @Override
    public void todo(UnsupportedOperationException thrown) {
        if (todo == null) {
            todo = thrown;
        }
    }

    @Override
    public RaceDetector races() {
        return races;
    }

    @Override
    public void race(DataRace race) {
        incidents.add(Verdict.DATA_RACE, Sentences.race(race, Thread.currentThread()));
        stop();
    }

    /** Ends the running thread's last turn; where it is pinned, the attempt throws. */
    private static RuntimeException stop() {
        for (; ; ) {
            Thread.interrupted();
            LockSupport.park();
        }
    }
}
