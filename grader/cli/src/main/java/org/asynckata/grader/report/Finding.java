package org.asynckata.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Status;

/**
 * A reason for lost points, in the submission's words and places.
 *
 * @param title what it is about, such as the sentence of a test
 * @param sentence what is wrong
 * @param next what to do about it; may be empty
 * @param text all of it, in lines
 * @param file under the source folder
 * @param line counted from 1; 0 when there is none
 * @param column counted from 1; 0 when there is none
 */
record Finding(
        ExerciseResult exercise,
        String title,
        String sentence,
        String next,
        String text,
        String file,
        int line,
        int column) {

    /** All of a report. What is not started is no finding. */
    static List<Finding> all(Report report) {
        return report.exercises().stream().flatMap(Finding::of).toList();
    }

    /** The first of each exercise, then the second of each, and so on: a few of them say something about all. */
    static List<Finding> inTurn(Report report) {
        List<List<Finding>> byExercise =
                report.exercises().stream().map(it -> of(it).toList()).toList();
        List<Finding> findings = new ArrayList<>();
        int longest = byExercise.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Finding> some : byExercise) {
                some.stream().skip(i).limit(1).forEach(findings::add);
            }
        }
        return findings;
    }

    private static Stream<Finding> of(ExerciseResult exercise) {
        if (exercise.status() == Status.MISSING) {
            return Stream.empty();
        }
        if (!exercise.problems().isEmpty()) {
            return exercise.problems().stream().map(problem -> of(exercise, problem));
        }
        return exercise.message().isEmpty()
                ? exercise.tests().stream()
                        .filter(test -> test.status() == Outcome.FAILED)
                        .map(test -> of(exercise, test))
                : Stream.of(new Finding(
                        exercise,
                        exercise.status().toString(),
                        exercise.message(),
                        "",
                        exercise.message(),
                        file(exercise),
                        0,
                        0));
    }

    private static Finding of(ExerciseResult exercise, Problem problem) {
        return new Finding(
                exercise,
                exercise.status().toString(),
                problem.message(),
                "",
                problem.message(),
                problem.file(),
                problem.line(),
                problem.column());
    }

    private static Finding of(ExerciseResult exercise, TestResult test) {
        String file = test.reason().file();
        return new Finding(
                exercise,
                test.sentence(),
                test.reason().sentence(),
                test.reason().next(),
                test.message(),
                file.isEmpty() ? file(exercise) : file,
                test.reason().line(),
                0);
    }

    private static String file(ExerciseResult exercise) {
        return exercise.chapter() + "/" + exercise.name() + ".java";
    }
}
