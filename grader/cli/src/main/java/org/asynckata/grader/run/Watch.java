package org.asynckata.grader.run;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asynckata.engine.simulation.Simulation;
import org.asynckata.engine.timeline.LearnerFrames;

/**
 * Looks on while tests run, from a thread of its own, and tells of those that must be ended: from outside nobody could see
 * where their threads are.
 */
final class Watch {
    /** Far more than any exercise can have under virtual time, where threads are none of the operating system's. */
    private static final int MAX_THREADS = 1000;

    private static final long LOOK_NANOS = 100_000_000;

    private record Shift(long end, Consumer<Record> reply) {}

    private final Thread watched = Thread.currentThread();
    private volatile Shift shift;

    private Watch() {}

    /** Watches the calling thread, once it is told to. */
    static Watch start() {
        Watch watch = new Watch();
        Thread.ofPlatform().daemon().name("watch").start(watch::look);
        return watch;
    }

    void begin(int milliseconds, Consumer<Record> reply) {
        shift = new Shift(System.nanoTime() + milliseconds * 1_000_000L, reply);
    }

    void end() {
        shift = null;
    }

    private void look() {
        while (true) {
            LockSupport.parkNanos(LOOK_NANOS);
            Shift now = shift;
            if (now != null && Surroundings.threadCount() > MAX_THREADS) {
                tell(now, TestReply.State.TOO_MANY_THREADS, "");
            } else if (now != null && System.nanoTime() - now.end > 0) {
                tell(now, TestReply.State.TOO_LATE, whereabouts());
            }
        }
    }

    private void tell(Shift told, TestReply.State state, String where) {
        shift = null;
        told.reply.accept(new TestReply(new Verdict(Outcome.FAILED, where), state));
    }

    /** Of the simulated threads or, when none is running, of the one that runs the tests. */
    private String whereabouts() {
        List<String> simulated = Simulation.whereaboutsNow();
        Stream<String> lines = simulated.isEmpty() ? real() : simulated.stream();
        return lines.map(line -> "\n  " + line).collect(Collectors.joining());
    }

    private Stream<String> real() {
        return Arrays.stream(watched.getStackTrace())
                .filter(frame -> LearnerFrames.isLearners(frame.getClassName()))
                .limit(1)
                .map(frame -> "main runs at " + LearnerFrames.place(frame));
    }
}
