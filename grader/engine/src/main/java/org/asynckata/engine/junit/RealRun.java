package org.asynckata.engine.junit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.asynckata.engine.simulation.Simulation;
import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.Recorder;
import org.asynckata.engine.timeline.RoutingPrintStream;
import org.asynckata.engine.timeline.Stopwatch;

/** A run by the wall clock, on real threads: nothing is exact, and nothing but a time limit is judged. */
final class RealRun implements TestRun, Stopwatch {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static volatile RealRun going;

    private final Recorder recorder = new Recorder(this);
    private final Timeline timeline = new Timeline(recorder, this);
    private long start;

    RealRun() {
        RoutingPrintStream.install(() -> going == null ? null : going.recorder);
    }

    @Override
    public void phase(Simulation.Body body) throws Throwable {
        var done = new CompletableFuture<Void>();
        going = this;
        start = start == 0 ? System.nanoTime() : start;
        Thread.ofPlatform().name("main").daemon().start(() -> complete(done, body));
        try {
            done.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause();
        } catch (TimeoutException e) {
            throw new VerdictError(
                    Verdict.STUCK,
                    Failure.about(
                            "Stuck: not over after " + LIMIT.toSeconds() + " s of real time.",
                            List.of(),
                            "",
                            Optional.empty()));
        }
    }

    private static void complete(CompletableFuture<Void> done, Simulation.Body body) {
        try {
            body.run();
            done.complete(null);
        } catch (Throwable e) {
            done.completeExceptionally(e);
        }
    }

    @Override
    public void finish() {
        going = null;
    }

    @Override
    public void abandon() {
        going = null;
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public Optional<Throwable> todo() {
        return Optional.empty();
    }

    @Override
    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Gives what is due the time that a tolerance is meant for. */
    @Override
    public void settle() {
        try {
            Thread.sleep(tolerance());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Real threads do not tell whose they are. */
    @Override
    public List<String> leftRunning() {
        return List.of();
    }

    @Override
    public Duration tolerance() {
        return RealTime.tolerance();
    }

    @Override
    public void printed(int characters) {
        // By the wall clock nothing is counted.
    }

    @Override
    public String threadName() {
        return Thread.currentThread().getName();
    }

    @Override
    public Supplier<Optional<StackTraceElement>> startedBy() {
        return Optional::empty;
    }
}
