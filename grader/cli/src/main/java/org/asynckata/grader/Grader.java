package org.asynckata.grader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.asynckata.grader.check.Checks;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.compile.Compiler;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.run.TestRunner;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.Scoring;
import org.asynckata.grader.step.GraderFailure;
import org.asynckata.grader.step.Step;

/** Takes exercises from their sources to their points. While one is tested, the next is compiled. */
public final class Grader {
    /** What a test worker must have to do, since starting it costs as much as testing several exercises. */
    private static final int EXERCISES_PER_WORKER = 10;

    private final Kit kit;
    private final Workers workers;
    private final Duration limit;
    private final Compiler compiler;
    private final Checks checks;

    /**
     * Grades with these workers.
     *
     * @param limit how long the tests of one exercise may take
     */
    public Grader(Kit kit, Workers workers, Duration limit) {
        this(kit, workers, limit, new Checks(kit));
    }

    Grader(Kit kit, Workers workers, Duration limit, Checks checks) {
        this.kit = kit;
        this.workers = workers;
        this.limit = limit;
        compiler = new Compiler(workers.compiling(), kit);
        this.checks = checks;
    }

    /** One result for each candidate, in their order; each is also told as soon as it and those before it are known. */
    public List<ExerciseResult> grade(List<Candidate> candidates, Consumer<ExerciseResult> listener) {
        BlockingQueue<TestRunner> runners = runners(candidates);
        try (ExecutorService preparing = threads(1);
                ExecutorService testing = threads(runners.size())) {
            List<Future<ExerciseResult>> graded = new ArrayList<>();
            for (Candidate candidate : candidates) {
                Future<Step<Compiled>> prepared = preparing.submit(() -> prepare(candidate));
                graded.add(testing.submit(() -> result(candidate, prepared.get(), runners)));
            }
            try {
                List<ExerciseResult> results = new ArrayList<>();
                for (Future<ExerciseResult> result : graded) {
                    results.add(get(result));
                    listener.accept(results.getLast());
                }
                return results;
            } finally {
                preparing.shutdownNow();
                testing.shutdownNow();
            }
        }
    }

    private BlockingQueue<TestRunner> runners(List<Candidate> candidates) {
        long work = candidates.stream()
                .filter(candidate -> candidate.sources() instanceof Step.Ready)
                .count();
        // One processor has enough to do with the compiling.
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        int count = Math.clamp(work / EXERCISES_PER_WORKER, 1, most);
        return new LinkedBlockingQueue<>(workers.testing(count).stream()
                .map(worker -> new TestRunner(worker, kit, limit))
                .toList());
    }

    private static ExecutorService threads(int count) {
        return Executors.newFixedThreadPool(count, Thread.ofVirtual().factory());
    }

    private Step<Compiled> prepare(Candidate candidate) {
        return compiler.compile(candidate).then(checks::examine);
    }

    private static ExerciseResult result(
            Candidate candidate, Step<Compiled> prepared, BlockingQueue<TestRunner> runners)
            throws InterruptedException {
        return switch (prepared) {
            case Step.Ready<Compiled>(Compiled compiled) -> {
                TestRunner runner = runners.take();
                try {
                    yield Scoring.of(candidate.exercise(), runner.run(compiled));
                } finally {
                    runners.add(runner);
                }
            }
            case Step.Stopped<Compiled>(var why) -> Scoring.of(candidate.exercise(), why);
        };
    }

    private static ExerciseResult get(Future<ExerciseResult> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            Throwable cause = e;
            while (cause instanceof ExecutionException) {
                cause = cause.getCause();
            }
            throw cause instanceof GraderFailure failure ? failure : new GraderFailure("a step failed: " + cause, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFailure("the grade was interrupted", e);
        }
    }
}
