package org.asynckata.grader.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.TestMethod;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Verdict;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;

/** Gives the points: each test all of its own or none. */
public final class Scoring {
    private Scoring() {}

    /** The result of an exercise whose tests ran; one verdict for each test. */
    public static ExerciseResult of(Exercise exercise, List<Verdict> verdicts) {
        List<TestResult> tests = IntStream.range(0, verdicts.size())
                .mapToObj(i -> result(exercise.tests().get(i), verdicts.get(i)))
                .toList();
        return result(exercise, status(tests), "", List.of(), tests);
    }

    /** The result of an exercise that ended before. */
    public static ExerciseResult of(Exercise exercise, Rejection why) {
        Outcome outcome = why.status() == Status.MISSING ? Outcome.NOT_STARTED : Outcome.NOT_RUN;
        List<TestResult> tests = exercise.tests().stream()
                .map(test -> result(test, new Verdict(outcome, "")))
                .toList();
        return result(exercise, why.status(), Blank.out(why.message()), why.problems(), tests);
    }

    /** The totals of the chapters, in the order of the exercises. */
    public static List<ChapterResult> chapters(List<ExerciseResult> exercises) {
        List<ChapterResult> chapters = new ArrayList<>();
        for (ExerciseResult exercise : exercises) {
            boolean begun = !chapters.isEmpty() && chapters.getLast().name().equals(exercise.chapter());
            ChapterResult before = begun ? chapters.removeLast() : new ChapterResult(exercise.chapter(), 0, 0);
            chapters.add(new ChapterResult(
                    before.name(), before.score() + exercise.score(), before.maxScore() + exercise.maxScore()));
        }
        return chapters;
    }

    private static TestResult result(TestMethod test, Verdict verdict) {
        boolean passed = verdict.outcome() == Outcome.PASSED;
        return new TestResult(
                test.method(),
                test.hidden(),
                verdict.outcome(),
                passed ? test.points() : 0,
                test.points(),
                Blank.out(verdict.message()),
                Blank.out(verdict.reason()),
                passed && test.hidden() ? Excerpt.EMPTY : Blank.out(verdict.timeline()));
    }

    private static ExerciseResult result(
            Exercise exercise, Status status, String message, List<Problem> problems, List<TestResult> tests) {
        int score = tests.stream().mapToInt(TestResult::score).sum();
        return new ExerciseResult(
                exercise.name(), exercise.chapter(), status, score, exercise.maxScore(), message, problems, tests);
    }

    private static Status status(List<TestResult> tests) {
        long passed = tests.stream().filter(t -> t.status() == Outcome.PASSED).count();
        boolean failed = tests.stream().anyMatch(t -> t.status() == Outcome.FAILED);
        if (passed == tests.size()) {
            return Status.SOLVED;
        }
        return passed > 0 ? Status.PARTLY : failed ? Status.FAILING : Status.NOT_STARTED;
    }
}
