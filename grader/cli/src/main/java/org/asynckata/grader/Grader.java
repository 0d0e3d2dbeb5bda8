package org.asynckata.grader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final Compiler compiler;
    private final TestRunner tests;
    private final Checks checks;

    /**
     * Grades with these workers.
     *
     * @param limit how long the tests of one exercise may take
     */
    public Grader(Kit kit, Workers workers, Duration limit) {
        compiler = new Compiler(workers.compiling(), kit);
        tests = new TestRunner(workers.testing(), kit, limit);
        checks = new Checks(kit);
    }

    /** One result for each candidate, in their order; each is also told as soon as it is known. */
    public List<ExerciseResult> grade(List<Candidate> candidates, Consumer<ExerciseResult> listener) {
        try (ExecutorService ahead =
                Executors.newSingleThreadExecutor(Thread.ofVirtual().factory())) {
            List<Future<Step<Compiled>>> compiled = new ArrayList<>();
            candidates.forEach(candidate -> compiled.add(ahead.submit(() -> prepare(candidate))));
            List<ExerciseResult> results = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                results.add(result(candidates.get(i), get(compiled.get(i))));
                listener.accept(results.getLast());
            }
            return results;
        }
    }

    private Step<Compiled> prepare(Candidate candidate) {
        return compiler.compile(candidate).then(checks::examine);
    }

    private ExerciseResult result(Candidate candidate, Step<Compiled> prepared) {
        return switch (prepared) {
            case Step.Ready<Compiled>(Compiled compiled) -> Scoring.of(candidate.exercise(), tests.run(compiled));
            case Step.Stopped<Compiled>(var why) -> Scoring.of(candidate.exercise(), why);
        };
    }

    private static Step<Compiled> get(Future<Step<Compiled>> prepared) {
        try {
            return prepared.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof GraderFailure failure
                    ? failure
                    : new GraderFailure("compiling or checking failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFailure("the grade was interrupted", e);
        }
    }
}
