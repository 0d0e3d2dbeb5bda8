package org.asynckata.grader.selfcheck;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.TestMethod;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;

/**
 * Code whose grade is known beforehand.
 *
 * @param label how findings name it
 * @param promise what it must get, in words that follow "should be"
 */
record Sample(String label, Candidate candidate, String promise, Predicate<ExerciseResult> kept) {

    static Sample stub(Candidate candidate) {
        return new Sample(
                "exercises/src/main/java/" + candidate.exercise().path(),
                candidate,
                "not started in every test",
                result -> result.tests().stream().allMatch(test -> test.status() == Outcome.NOT_STARTED));
    }

    static Sample right(String label, Candidate candidate) {
        return new Sample(label, candidate, "at full marks", result -> result.score() == result.maxScore());
    }

    /** Only the test that refuses it need run: most pieces of code in the kit are mistakes. */
    static Sample mistake(String label, Candidate candidate, TestMethod test) {
        Exercise exercise = candidate.exercise();
        Exercise judged = new Exercise(exercise.chapter(), exercise.name(), List.of(test));
        return new Sample(
                label,
                new Candidate(judged, candidate.sources()),
                "refused by " + test.shortName(),
                result -> result.tests().getFirst().status() == Outcome.FAILED);
    }

    /** The finding, when the promise was not kept. */
    String finding(ExerciseResult result) {
        String found = "%s should be %s, and is %s with %d of %d points"
                .formatted(label, promise, result.status(), result.score(), result.maxScore());
        return Stream.concat(Stream.of(found), reasons(result)).collect(joining("\n    "));
    }

    private static Stream<String> reasons(ExerciseResult result) {
        Stream<String> problems = result.problems().stream()
                .map(problem -> "line " + problem.line() + ": " + firstLine(problem.message()));
        Stream<String> failures = result.tests().stream()
                .filter(test -> test.status() == Outcome.FAILED)
                .map(test -> test.name() + ": " + firstLine(test.message()));
        return Stream.of(Stream.of(result.message()), problems, failures)
                .flatMap(reasons -> reasons)
                .filter(reason -> !reason.isEmpty());
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
