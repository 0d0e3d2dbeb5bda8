package org.asynckata.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Verdict;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.Scoring;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a learner's code says, each report stays one, and nothing in it steers a terminal. */
class ReportFuzzTest {
    private static final String NASTY = "\0\u0007\u001b[2J\u009b\r\n\t\u2028\u202e\ufeff<&>\"'`|]]>::error::%0A##[x]\\$(){}…é漢😀";
    private final Random random = new Random(11);

    @Test
    void any_text_comes_through_json_unharmed_and_harms_no_terminal() {
        for (int i = 0; i < 500; i++) {
            String text = text();
            Report report = Report.of(
                    List.of(tested(text), rejected(text)), List.of(text), new Report.Run(text, "", 0, ""));
            JsonNode json = JsonMapper.shared().readTree(ReportJson.of(report));
            assertThat(json.at("/notes/0").stringValue()).isEqualTo(text);
            assertThat(json.at("/exercises/1/problems/0/message").stringValue()).isEqualTo(text);
            assertThat(ScoreTable.of(report)).allMatch(line -> line.matches("\\P{Cntrl}*"));
        }
    }

    private ExerciseResult tested(String text) {
        return Scoring.of(
                FakeKit.exercise("Counter"),
                List.of(new Verdict(Outcome.PASSED, ""), new Verdict(Outcome.FAILED, text)));
    }

    private static ExerciseResult rejected(String text) {
        return Scoring.of(
                FakeKit.exercise("Adder"),
                new Rejection(Status.DOES_NOT_COMPILE, text, List.of(new Problem("ch01_fake/Adder.java", 1, 1, text))));
    }

    private String text() {
        int[] all = NASTY.codePoints().toArray();
        return IntStream.range(0, random.nextInt(300))
                .mapToObj(_ -> Character.toString(all[random.nextInt(all.length)]))
                .collect(Collectors.joining());
    }
}
