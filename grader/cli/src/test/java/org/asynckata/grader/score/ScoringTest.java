package org.asynckata.grader.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Verdict;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void each_test_gives_all_of_its_points_or_none() {
        ExerciseResult result = adder(Outcome.PASSED, Outcome.FAILED, Outcome.PASSED, Outcome.NOT_STARTED);
        assertThat(result.score()).isEqualTo(4);
        assertThat(result.maxScore()).isEqualTo(6);
        assertThat(result.tests()).extracting(TestResult::score).containsExactly(1, 0, 3, 0);
        assertThat(result.tests()).extracting(TestResult::maxScore).containsExactly(1, 1, 3, 1);
    }

    @Test
    void the_status_says_how_far_it_is() {
        assertThat(adder(Outcome.PASSED, Outcome.PASSED, Outcome.PASSED, Outcome.PASSED)
                        .status())
                .isEqualTo(Status.SOLVED);
        assertThat(adder(Outcome.PASSED, Outcome.NOT_STARTED, Outcome.NOT_STARTED, Outcome.NOT_STARTED)
                        .status())
                .isEqualTo(Status.PARTLY);
        assertThat(adder(Outcome.FAILED, Outcome.NOT_STARTED, Outcome.NOT_STARTED, Outcome.NOT_STARTED)
                        .status())
                .isEqualTo(Status.FAILING);
        assertThat(adder(Outcome.NOT_STARTED, Outcome.NOT_STARTED, Outcome.NOT_STARTED, Outcome.NOT_STARTED)
                        .status())
                .isEqualTo(Status.NOT_STARTED);
    }

    @Test
    void a_rejected_exercise_has_no_points_and_all_its_tests() {
        ExerciseResult result =
                Scoring.of(FakeKit.exercise("Adder"), new Rejection(Status.DOES_NOT_COMPILE, "one error"));
        assertThat(result.score()).isZero();
        assertThat(result.maxScore()).isEqualTo(6);
        assertThat(result.tests()).hasSize(4).allMatch(test -> test.status() == Outcome.NOT_RUN);
    }

    @Test
    void a_missing_exercise_counts_as_not_started() {
        ExerciseResult result = Scoring.of(FakeKit.exercise("Adder"), new Rejection(Status.MISSING, "no file"));
        assertThat(result.tests()).allMatch(test -> test.status() == Outcome.NOT_STARTED);
    }

    @Test
    void chapters_have_totals() {
        ExerciseResult one = adder(Outcome.PASSED, Outcome.FAILED, Outcome.PASSED, Outcome.NOT_STARTED);
        assertThat(Scoring.chapters(List.of(one, one))).containsExactly(new ChapterResult("ch01_fake", 8, 12));
    }

    @Test
    void messages_are_rid_of_what_differs_from_run_to_run() {
        assertThat(Blank.out("was ch02.Breakfast@1b2c3d and [I@7f")).isEqualTo("was ch02.Breakfast@… and [I@…");
        assertThat(Blank.out("Breakfast$$Lambda/0x00007f1c@5e91993f ran")).isEqualTo("Breakfast$$Lambda@… ran");
        assertThat(Blank.out("Set.of()$$Lambda/0x0001.call")).isEqualTo("Set.of()$$Lambda.call");
        assertThat(Blank.out("tea @ 5, @Test, me@example.org")).isEqualTo("tea @ 5, @Test, me@example.org");
    }

    private static ExerciseResult adder(Outcome... outcomes) {
        return Scoring.of(
                FakeKit.exercise("Adder"),
                Arrays.stream(outcomes).map(outcome -> new Verdict(outcome, "")).toList());
    }
}
