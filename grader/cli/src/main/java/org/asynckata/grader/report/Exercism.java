package org.asynckata.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;

/** The report as the {@code results.json} of an Exercism test runner, version 3: each exercise is a task. */
final class Exercism {
    private static final int MAX_BYTES = 500_000;
    private static final int MAX_MESSAGE = 65_535;
    private static final int MAX_OUTPUT = 500;
    private static final String CUT = "\n(the rest is cut)";

    private Exercism() {}

    private record Results(int version, String status, String message, List<Test> tests) {}

    private record Test(String name, String status, String message, String output, String test_code, int task_id) {}

    /** As much of each message as there is room for. */
    static byte[] of(Report report) {
        int room = MAX_MESSAGE;
        byte[] json = results(report, room);
        while (json.length > MAX_BYTES && room > 0) {
            room /= 2;
            json = results(report, room);
        }
        return json;
    }

    private static byte[] results(Report report, int room) {
        List<Test> tests = new ArrayList<>();
        for (int i = 0; i < report.exercises().size(); i++) {
            ExerciseResult exercise = report.exercises().get(i);
            for (TestResult test : exercise.tests()) {
                tests.add(test(exercise, test, i + 1, room));
            }
        }
        boolean ran = tests.stream().anyMatch(test -> !test.status().equals("error"));
        boolean passed = tests.stream().allMatch(test -> test.status().equals("pass"));
        String status = !ran ? "error" : passed ? "pass" : "fail";
        return Json.of(new Results(3, status, ran ? null : cut(Plain.text(reasons(report)), room), tests));
    }

    private static String reasons(Report report) {
        return report.exercises().stream().map(Why::of).distinct().collect(Collectors.joining("\n"));
    }

    private static Test test(ExerciseResult exercise, TestResult test, int task, int room) {
        String why = cut(Plain.text(Why.of(exercise, test)), room);
        String code = exercise.name() + (test.hidden() ? "HiddenTest." : "Test.") + test.name();
        return new Test(
                exercise.name() + ": " + test.sentence(),
                switch (test.status()) {
                    case PASSED -> "pass";
                    case FAILED, NOT_STARTED -> "fail";
                    case NOT_RUN -> "error";
                },
                test.status() == Outcome.PASSED ? null : why,
                cut(Plain.text(printed(test.timeline())), Math.min(room, MAX_OUTPUT)),
                code,
                task);
    }

    private static String printed(Excerpt timeline) {
        return timeline.rows().stream()
                .flatMap(row -> row.actual().stream())
                .map(line -> line.who().isEmpty() ? line.what() : line.who() + ": " + line.what())
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : Plain.cut(text, Math.max(2, length - CUT.length())) + CUT;
    }
}
