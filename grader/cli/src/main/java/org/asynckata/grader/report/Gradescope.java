package org.asynckata.grader.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;

/** The report as the {@code results.json} of a Gradescope autograder. Were a test hidden, nobody could see the total. */
final class Gradescope {
    private static final String TEXT = "text";
    private static final String VISIBLE = "visible";

    private Gradescope() {}

    private record Results(
            int score,
            BigDecimal execution_time,
            String output,
            String output_format,
            String visibility,
            List<Test> tests) {}

    private record Test(
            int score,
            int max_score,
            String status,
            String name,
            String name_format,
            String number,
            String output,
            String output_format,
            List<String> tags,
            String visibility) {}

    static byte[] of(Report report) {
        List<Test> tests = new ArrayList<>();
        List<ExerciseResult> exercises = report.exercises();
        for (int i = 0; i < exercises.size(); i++) {
            List<TestResult> its = exercises.get(i).tests();
            for (int j = 0; j < its.size(); j++) {
                tests.add(test(exercises.get(i), its.get(j), (i + 1) + "." + (j + 1)));
            }
        }
        return Json.of(new Results(
                report.score(),
                BigDecimal.valueOf(report.run().milliseconds(), 3),
                output(report),
                TEXT,
                VISIBLE,
                tests));
    }

    private static String output(Report report) {
        String score = "%d of %d points".formatted(report.score(), report.maxScore());
        List<String> lines = new ArrayList<>(List.of(score));
        report.notes().forEach(note -> lines.add("Note: " + Plain.line(note)));
        return String.join("\n", lines);
    }

    private static Test test(ExerciseResult exercise, TestResult test, String number) {
        return new Test(
                test.score(),
                test.maxScore(),
                test.status() == Outcome.PASSED ? "passed" : "failed",
                exercise.name() + ": " + test.sentence(),
                TEXT,
                number,
                Plain.text(Why.of(exercise, test)),
                TEXT,
                List.of(exercise.chapter(), exercise.name()),
                VISIBLE);
    }
}
