package org.asynckata.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;
import org.junit.jupiter.api.Test;

class GraderTest {

    @Test
    void whatever_becomes_of_one_exercise_the_next_is_graded() {
        List<Candidate> candidates = List.of(
                FakeKit.solution("Counter"),
                FakeKit.with("Counter", "class Counter { static int next() { return 2; } }"),
                FakeKit.with("Counter", "class Counter { int next() { return 1; } }"),
                FakeKit.with("Counter", "class Counter {"),
                FakeKit.with("Counter", "class Counter { static int next() { System.exit(0); return 1; } }"),
                new Candidate(FakeKit.exercise("Counter"), Step.stopped(Status.MISSING, "there is no file")),
                FakeKit.solution("Adder"));
        List<ExerciseResult> told = new ArrayList<>();
        try (Workers workers = Workers.start()) {
            Grader grader = new Grader(FakeKit.kit(), workers, Duration.ofMinutes(2));
            List<ExerciseResult> results = grader.grade(candidates, told::add);
            assertThat(results)
                    .extracting(ExerciseResult::status)
                    .containsExactly(
                            Status.SOLVED,
                            Status.FAILING,
                            Status.WRONG_SIGNATURE,
                            Status.DOES_NOT_COMPILE,
                            Status.REFUSED,
                            Status.MISSING,
                            Status.SOLVED);
            assertThat(told).isEqualTo(results);
        }
    }
}
