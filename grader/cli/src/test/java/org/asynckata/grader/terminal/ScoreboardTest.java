package org.asynckata.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asynckata.grader.score.ChapterResult;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    private static final List<ExerciseResult> EXERCISES = List.of(
            exercise("ch01_waiting", Status.SOLVED),
            exercise("ch01_waiting", Status.SOLVED),
            exercise("ch05_waiting_strategies", Status.PARTLY),
            exercise("ch05_waiting_strategies", Status.FAILING),
            exercise("ch05_waiting_strategies", Status.DOES_NOT_COMPILE),
            exercise("ch05_waiting_strategies", Status.WRONG_SIGNATURE),
            exercise("ch05_waiting_strategies", Status.REFUSED),
            exercise("ch05_waiting_strategies", Status.NOT_STARTED),
            exercise("ch05_waiting_strategies", Status.MISSING));
    private static final List<ChapterResult> CHAPTERS =
            List.of(new ChapterResult("ch01_waiting", 20, 20), new ChapterResult("ch05_waiting_strategies", 1, 460));

    @Test
    void on_a_wide_screen_it_has_words_and_bars() {
        assertThat(shown(new Screen(120, false, true))).isEqualTo("""
                                                                     solved  partly  failing  to do
            ch01_waiting             ████████████████████     20/20       2
            ch05_waiting_strategies  █░░░░░░░░░░░░░░░░░░░     1/460               1        4      2
            """);
    }

    @Test
    void on_a_narrow_one_words_are_short_and_then_names_are() {
        assertThat(shown(new Screen(60, false, true))).isEqualTo("""
                                                    done part fail todo
            ch01_waiting             ████     20/20    2
            ch05_waiting_strategies  █░░░     1/460         1    4    2
            """);
        assertThat(shown(new Screen(40, false, true))).isEqualTo("""
                                 done part fail todo
            ch01_wa…       20/20    2
            ch05_wa…       1/460         1    4    2
            """);
    }

    @Test
    void without_colours_and_unicode_it_is_plain() {
        Map<String, String> environment = Map.of("TERM", "xterm", "NO_COLOR", "1");
        assertThat(shown(Screen.terminal(50, StandardCharsets.US_ASCII, environment)))
                .isASCII()
                .isEqualTo("""
                                                   done part fail todo
                    ch01_waiting             20/20    2
                    ch05_waiting_st...       1/460         1    4    2
                    """)
                .doesNotContain("\u001b");
        assertThat(shown(Screen.log(StandardCharsets.US_ASCII)))
                .isASCII()
                .contains("  ####################  ", "  #.....");
    }

    @Test
    void only_all_points_fill_a_bar_and_one_point_shows() {
        Screen screen = new Screen(80, false, true);
        assertThat(shown(screen, List.of(new ChapterResult("all but one", 459, 460))))
                .contains("█░")
                .doesNotContain("░░");
        assertThat(shown(screen, List.of(new ChapterResult("none", 0, 460)))).doesNotContain("█");
        assertThat(shown(screen, List.of(new ChapterResult("nothing to get", 0, 0))))
                .contains("█");
    }

    private static String shown(Screen screen) {
        return shown(screen, CHAPTERS);
    }

    private static String shown(Screen screen, List<ChapterResult> chapters) {
        return new Scoreboard(chapters, screen)
                .lines(chapters, EXERCISES).stream()
                        .map(line -> screen.show(line).stripTrailing() + "\n")
                        .collect(Collectors.joining());
    }

    private static ExerciseResult exercise(String chapter, Status status) {
        return new ExerciseResult("Any", chapter, status, 0, 10, "", List.of(), List.of());
    }
}
