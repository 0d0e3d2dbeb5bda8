package org.asynckata.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void a_failure_tells_both_timelines_and_what_is_marked() {
        Entry started = Entry.parse("0 coffee: started");
        Entry wanted = Entry.parse("2 coffee: ready");
        Entry late = Entry.parse("3 coffee: ready");
        List<Row> rows =
                List.of(new Row(Optional.of(started), Optional.of(started)), Row.expected(wanted), Row.actual(late));

        assertThat(SideBySide.of(rows, List.of(wanted, late)).excerpt())
                .contains(new Excerpt(
                        true,
                        List.of(
                                new Excerpt.Pair(0, cell(0, "started", false), cell(0, "started", false)),
                                new Excerpt.Pair(0, cell(2, "ready", true), Optional.empty()),
                                new Excerpt.Pair(0, Optional.empty(), cell(3, "ready", true))),
                        0));
    }

    @Test
    void of_thousands_of_lines_those_near_the_difference_are_kept() {
        List<Entry> lines = printed(10_000);
        List<Row> rows = new ArrayList<>(lines.stream().map(Row::actual).toList());
        Excerpt excerpt =
                SideBySide.ofActual(rows, List.of(lines.get(5_000))).excerpt().orElseThrow();
        assertThat(excerpt.compared()).isFalse();
        assertThat(excerpt.rows()).hasSize(41);
        assertThat(excerpt.rows().getFirst().skipped()).isEqualTo(4_980);
        assertThat(excerpt.rows().get(1).skipped()).isZero();
        assertThat(excerpt.rows().get(20).actual().orElseThrow().marked()).isTrue();
        assertThat(excerpt.skipped()).isEqualTo(4_979);
    }

    @Test
    void without_a_difference_the_beginning_is_kept() {
        Excerpt excerpt = Excerpt.of(printed(200));
        assertThat(excerpt.rows()).hasSize(80);
        assertThat(excerpt.rows().getFirst().skipped()).isZero();
        assertThat(excerpt.skipped()).isEqualTo(120);
    }

    @Test
    void what_is_kept_is_short_and_without_control_characters() {
        Entry hostile = Entry.expected(Duration.ZERO, "a\u001b[2J" + "x".repeat(500) + ": \u202e" + "y".repeat(5_000));
        Excerpt.Cell cell =
                Excerpt.of(List.of(hostile)).rows().getFirst().actual().orElseThrow();
        assertThat(cell.who()).startsWith("a\\u001b[2Jxxx").endsWith("...").hasSize(60);
        assertThat(cell.what()).startsWith("\\u202eyyy").endsWith("...").hasSize(200);
    }

    private static List<Entry> printed(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> Entry.parse(i + " rose: petal " + i))
                .toList();
    }

    private static Optional<Excerpt.Cell> cell(int at, String what, boolean marked) {
        return Optional.of(new Excerpt.Cell(Duration.ofSeconds(at), "coffee", what, marked));
    }
}
