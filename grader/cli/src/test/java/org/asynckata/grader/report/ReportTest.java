package org.asynckata.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Reason;
import org.asynckata.grader.run.Verdict;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.Scoring;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final Exercise ADDER = FakeKit.exercise("Adder");
    private static final Exercise COUNTER = FakeKit.exercise("Counter");
    private static final Problem PROBLEM = new Problem("ch01_fake/Adder.java", 3, 8, "cannot find symbol");
    private static final Verdict LATE = new Verdict(
            Outcome.FAILED,
            "late",
            new Reason("It was late.", "by a minute", "Hurry.", "ch01_fake/Adder.java", 3, "Do it again."),
            new Excerpt(
                    true,
                    List.of(
                            new Excerpt.Pair(0, line(1_500), line(1_500)),
                            new Excerpt.Pair(7, Optional.empty(), line(60_000))),
                    8));
    private static final Verdict PASSED = new Verdict(Outcome.PASSED, "");

    @Test
    void the_json_says_what_the_report_says() {
        Verdict hostile = new Verdict(Outcome.FAILED, "</script>\u0000\u001b[31m \ud83c\udf5e \ud800 \"quoted\"");
        ExerciseResult adder = Scoring.of(ADDER, List.of(PASSED, hostile, PASSED, PASSED));
        JsonNode json = json(report(Scoring.of(COUNTER, new Rejection(Status.REFUSED, "no")), adder));
        assertThat(json.propertyNames()).startsWith("schemaVersion", "score", "maxScore", "sourceFolder", "exercises");
        assertThat(json.get("schemaVersion").intValue()).isEqualTo(1);
        assertThat(json.get("score").intValue()).isEqualTo(5);
        assertThat(json.get("maxScore").intValue()).isEqualTo(8);
        assertThat(json.at("/exercises/0/status").stringValue()).isEqualTo("refused");
        assertThat(json.at("/exercises/0/tests/0/status").stringValue()).isEqualTo("not run");
        assertThat(json.at("/exercises/1/name").stringValue()).isEqualTo("Adder");
        assertThat(json.at("/exercises/1/chapter").stringValue()).isEqualTo("ch01_fake");
        assertThat(json.at("/exercises/1/tests/2/hidden").booleanValue()).isTrue();
        assertThat(json.at("/exercises/1/tests/1/message").stringValue())
                .startsWith("</script>\u0000\u001b[31m \ud83c\udf5e ")
                .endsWith(" \"quoted\"");
        assertThat(json.at("/chapters/0/maxScore").intValue()).isEqualTo(8);
        assertThat(json.at("/notes/0").stringValue()).isEqualTo("a note");
        assertThat(json.at("/run/submission").stringValue()).isEqualTo("here");
    }

    @Test
    void the_schema_knows_every_field() throws IOException {
        String json = new String(
                Format.JSON.write(report(
                        Scoring.of(COUNTER, new Rejection(Status.DOES_NOT_COMPILE, "no", List.of(PROBLEM))),
                        Scoring.of(ADDER, List.of(PASSED, LATE, PASSED, PASSED)))),
                StandardCharsets.UTF_8);
        assertThat(ReportSchema.violations(json)).isEmpty();
        assertThat(json).contains("\"at\" : 1.5,", "\"at\" : 60.0,", "\"expected\" : null");
        for (String wrong : List.of(
                "\"passed\"", "\"at\"", "\"skipped\"", "\"sentence\"", "\"column\"", "\"replay\"", "\"java\"")) {
            assertThat(ReportSchema.violations(json.replace(wrong, "\"x\""))).isNotEmpty();
        }
    }

    @Test
    void a_hundred_percent_is_every_point() {
        assertThat(new Report(1, 199, 200, "", List.of(), List.of(), List.of(), null).percent())
                .isEqualTo(99);
        assertThat(new Report(1, 200, 200, "", List.of(), List.of(), List.of(), null).percent())
                .isEqualTo(100);
    }

    private static Optional<Excerpt.Cell> line(int millis) {
        return Optional.of(new Excerpt.Cell(Duration.ofMillis(millis), "sum", "3", true));
    }

    private static Report report(ExerciseResult... exercises) {
        return Report.of(
                "src/main/java",
                List.of(exercises),
                List.of("a note"),
                new Report.Run("here", "2026-01-01T00:00:00Z", 1, "25"));
    }

    private static JsonNode json(Report report) {
        return JsonMapper.shared().readTree(Format.JSON.write(report));
    }
}
