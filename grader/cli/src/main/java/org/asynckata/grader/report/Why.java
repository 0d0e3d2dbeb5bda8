package org.asynckata.grader.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;

/** Why a test has no points, in lines: for formats that know tests, and nothing of exercises. */
final class Why {
    private Why() {}

    /** Empty when it has them. */
    static String of(ExerciseResult exercise, TestResult test) {
        return test.status() == Outcome.NOT_RUN ? of(exercise) : test.message();
    }

    /** Why the tests of an exercise did not run. */
    static String of(ExerciseResult exercise) {
        Stream<String> problems = exercise.problems().stream()
                .map(problem -> (problem.line() > 0
                                ? "%s:%d:%d: ".formatted(problem.file(), problem.line(), problem.column())
                                : problem.file() + ": ")
                        + problem.message());
        return Stream.concat(Stream.of(exercise.message()), problems)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
