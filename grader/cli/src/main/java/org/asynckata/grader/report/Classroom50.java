package org.asynckata.grader.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;

/** The report as the {@code result.json} of Classroom 50, which says in the environment whose submission this is. */
final class Classroom50 {
    private Classroom50() {}

    static byte[] of(Report report) {
        return of(report, System.getenv());
    }

    static byte[] of(Report report, Map<String, String> environment) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("schema", "classroom50/result/v1");
        result.put("classroom", environment.getOrDefault("CLASSROOM", ""));
        result.put("assignment", environment.getOrDefault("ASSIGNMENT", ""));
        result.put("assignment_type", environment.getOrDefault("ASSIGNMENT_TYPE", "individual"));
        result.put("owner", environment.getOrDefault("OWNER", environment.getOrDefault("USERNAME", "")));
        result.put("submission", environment.getOrDefault("SUBMISSION_TAG", ""));
        result.put("commit", environment.getOrDefault("COMMIT_URL", ""));
        result.put("release", environment.getOrDefault("RELEASE_URL", ""));
        result.put("review", environment.getOrDefault("REVIEW_URL", ""));
        result.put("datetime", report.run().at());
        result.put("score", report.score());
        result.put("max-score", report.maxScore());
        result.put(
                "tests",
                report.exercises().stream()
                        .flatMap(exercise -> exercise.tests().stream().map(test -> test(exercise, test)))
                        .toList());
        return Json.of(result);
    }

    private static Map<String, Object> test(ExerciseResult exercise, TestResult test) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("test-name", exercise.name() + ": " + test.sentence());
        result.put("passed", test.status() == Outcome.PASSED);
        result.put("score", test.score());
        result.put("max-score", test.maxScore());
        result.put("status", test.status());
        result.put("message", Plain.text(Why.of(exercise, test)));
        return result;
    }
}
