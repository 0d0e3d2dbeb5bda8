package org.asynckata.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.kit.Exercise;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.report.Report;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Reason;
import org.asynckata.grader.run.Verdict;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.Scoring;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the terminal after a grade. */
class SummaryTest {
    private static final Exercise ADDER = FakeKit.exercise("Adder");
    private static final Exercise COUNTER = FakeKit.exercise("Counter");
    private static final Verdict PASSED = new Verdict(Outcome.PASSED, "");

    @Test
    void the_first_failure_then_points_by_chapter_and_what_to_do_next() {
        Verdict late = new Verdict(
                Outcome.FAILED,
                "",
                new Reason(
                        "toast: started at 2.0 s, expected at 0.0 s: it began when coffee was ready, so it waited for"
                                + " the coffee.",
                        "",
                        "Start everything before you wait for anything.",
                        "ch01_fake/Adder.java",
                        3,
                        "It happened in schedule 7.\nReplay it with: mvn test"),
                new Excerpt(
                        true,
                        List.of(
                                new Excerpt.Pair(0, toast(0), Optional.empty()),
                                new Excerpt.Pair(0, Optional.empty(), toast(2))),
                        0));
        assertThat(summary(
                        new Screen(60, false, false),
                        Scoring.of(COUNTER, List.of(PASSED, PASSED)),
                        Scoring.of(ADDER, List.of(late, PASSED, late, late))))
                .isEqualTo("""
                    Adder  partly  1/6  ch01_fake/Adder.java

                    adds two numbers
                    toast: started at 2.0 s, expected at 0.0 s: it began when
                    coffee was ready, so it waited for the coffee.

                      expected                 actual
                    > 0.0 s  toast: started
                                             > 2.0 s  toast: started

                    Next: Start everything before you wait for anything.
                    (Adder.java:3)
                    It happened in schedule 7.
                    Replay it with: mvn test
                    and 2 more failed

                    All failures in full: add --report OUT.

                    Note: a note
                                                            done part fail todo
                    ch01_fake  #######...........       3/8    1    1

                    Score: 3 of 8 (37 %)
                    Next: Adder, in chapter ch01_fake
                    """);
    }

    @Test
    void what_does_not_compile_is_told_by_its_places_and_others_in_a_line_each() {
        List<Problem> problems = List.of(
                new Problem("ch01_fake/Adder.java", 3, 8, "cannot find symbol\n  symbol: x"),
                new Problem("ch01_fake/Adder.java", 0, 0, "too deep"),
                new Problem("ch01_fake/Adder.java", 5, 1, "x"),
                new Problem("ch01_fake/Adder.java", 6, 1, "x"));
        ExerciseResult broken = Scoring.of(ADDER, new Rejection(Status.DOES_NOT_COMPILE, "4 errors", problems));
        assertThat(summary(
                        new Screen(100, false, true),
                        Scoring.of(COUNTER, new Rejection(Status.REFUSED, "Counter.java is a link")),
                        broken))
                .isEqualTo("""
                    Counter  refused  0/2  ch01_fake/Counter.java

                    Counter.java is a link

                    Adder      0/6  does not compile: ch01_fake/Adder.java:3:8: cannot find symbol symbol: x
                    All failures in full: add --report OUT.

                    Note: a note
                                                               solved  partly  failing  to do
                    ch01_fake  ░░░░░░░░░░░░░░░░░░░░       0/8                        2

                    Score: 0 of 8 (0 %)
                    Next: Counter, in chapter ch01_fake
                    """);
    }

    @Test
    void when_all_is_solved_nothing_else_is_told() {
        assertThat(summary(
                        new Screen(100, false, true),
                        Scoring.of(COUNTER, List.of(PASSED, PASSED)),
                        Scoring.of(ADDER, List.of(PASSED, PASSED, PASSED, PASSED))))
                .doesNotContain("failures")
                .contains("████████████████████")
                .endsWith("Score: 8 of 8 (100 %)\nAll solved.\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120})
    void no_line_is_wider_than_the_screen_whatever_was_printed(int width) {
        Verdict hostile = new Verdict(
                Outcome.FAILED,
                "\u001b]0;title\u0007\u001b[2Jcleared \u202eturned 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 👩‍👩‍👧👩‍👩‍👧 "
                        + "x".repeat(200) + "\n\n  0.0 s  " + "漢".repeat(90) + "\u009b31m\r\n");
        String shown = summary(
                new Screen(width, false, true),
                Scoring.of(COUNTER, List.of(hostile, PASSED)),
                Scoring.of(ADDER, List.of(PASSED, hostile, PASSED, PASSED)));
        assertThat(shown).contains("\\u001b", "\\u202e").doesNotContain("\u001b", "\u009b", "\u202e", "\r");
        assertThat(shown.lines()).allMatch(line -> new AttributedString(line).columnLength() <= width);
    }

    @Test
    void colours_are_there_only_where_they_are_wanted() {
        ExerciseResult solved = Scoring.of(COUNTER, List.of(PASSED, PASSED));
        assertThat(summary(screen(Map.of("TERM", "xterm")), solved)).contains("\u001b[32m");
        assertThat(summary(screen(Map.of("TERM", "dumb")), solved)).doesNotContain("\u001b");
        assertThat(summary(screen(Map.of("NO_COLOR", "1")), solved)).doesNotContain("\u001b");
        assertThat(summary(Screen.log(StandardCharsets.UTF_8), solved)).doesNotContain("\u001b");
        assertThat(summary(Screen.log(StandardCharsets.US_ASCII), solved)).isASCII();
    }

    private static Optional<Excerpt.Cell> toast(int at) {
        return Optional.of(new Excerpt.Cell(Duration.ofSeconds(at), "toast", "started", true));
    }

    private static Screen screen(Map<String, String> environment) {
        return Screen.terminal(80, StandardCharsets.UTF_8, environment);
    }

    private static String summary(Screen screen, ExerciseResult... exercises) {
        Report report = Report.of(
                "src/main/java", List.of(exercises), List.of("a note"), new Report.Run("here", "now", 1, "25"));
        StringBuilder text = new StringBuilder();
        Summary.of(report, screen, Optional.<Path>empty())
                .forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }
}
