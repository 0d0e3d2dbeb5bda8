package org.asynckata.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asynckata.grader.kit.FakeKit;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Verdict;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.Scoring;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class WatchViewTest {
    private static final Verdict PASSED = new Verdict(Outcome.PASSED, "");
    private static final ExerciseResult SOLVED = Scoring.of(FakeKit.exercise("Counter"), List.of(PASSED, PASSED));
    private static final ExerciseResult PARTLY = Scoring.of(
            FakeKit.exercise("Adder"),
            List.of(PASSED, PASSED, new Verdict(Outcome.FAILED, "it is late"), new Verdict(Outcome.NOT_STARTED, "")));
    private static final List<ExerciseResult> ALL = List.of(SOLVED, PARTLY);

    @Test
    void each_test_then_the_first_failure_and_how_far_all_is() {
        Screen screen = new Screen(40, false, true);
        assertThat(WatchView.current(PARTLY, ALL, screen, 13))
                .map(String::stripTrailing)
                .containsExactly("""
                    Adder  partly  2/6  ch01_fake/Adder.java
                      ✔ adds two numbers
                      ✔ adds a pair
                      ✘ adds what is negative (hidden)
                      - adds nothing to (hidden)

                    adds what is negative (hidden)
                    it is late

                    1 of 2 solved, 4 of 8 points\
                    """.lines().toArray(String[]::new));
        assertThat(WatchView.current(SOLVED, ALL, screen, 13)).contains("Solved. The next one: n");
    }

    @Test
    void where_rows_are_few_the_failure_is_what_remains() {
        assertThat(WatchView.current(PARTLY, ALL, new Screen(40, false, true), 12))
                .containsExactly(
                        "Adder  partly  2/6  ch01_fake/Adder.java",
                        "",
                        "adds what is negative (hidden)",
                        "it is late",
                        "",
                        "1 of 2 solved, 4 of 8 points");
    }

    @Test
    void the_list_marks_the_current_one() {
        assertThat(WatchView.list(PARTLY, ALL, new Screen(40, false, true)))
                .containsExactly("ch01_fake", "  ✔ Counter  ◐ [Adder]", "", "1 of 2 solved, 4 of 8 points");
    }

    @Test
    void it_fits_a_narrow_screen_and_ascii_will_do() {
        Screen screen = Screen.terminal(10, StandardCharsets.US_ASCII, Map.of("TERM", "dumb"));
        List<ExerciseResult> many = Stream.generate(() -> PARTLY).limit(20).toList();
        Stream.of(
                        WatchView.current(PARTLY, many, screen, 50),
                        WatchView.list(PARTLY, many, screen),
                        List.of(WatchView.keys(screen)))
                .flatMap(List::stream)
                .forEach(line -> {
                    assertThat(line + ".").isASCII();
                    assertThat(new AttributedString(line).columnLength()).isLessThanOrEqualTo(40);
                });
    }
}
