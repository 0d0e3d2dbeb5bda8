package org.asynckata.engine.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void of_hundreds_of_lines_only_those_near_the_difference_are_shown() {
        List<Row> rows = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(i -> both("0." + (100 + i) + " rose: petal " + i))
                .toList());
        Entry missing = Entry.parse("0.3005 rose: thorn");
        rows.add(200, Row.expected(missing));

        assertThat(SideBySide.of(rows, List.of(missing)).draw(100)).isEqualTo("""
              expected                     actual
              ... 192 more ...             ... 192 more ...
              0.292 s   rose: petal 192    0.292 s   rose: petal 192
              0.293 s   rose: petal 193    0.293 s   rose: petal 193
              0.294 s   rose: petal 194    0.294 s   rose: petal 194
              0.295 s   rose: petal 195    0.295 s   rose: petal 195
              0.296 s   rose: petal 196    0.296 s   rose: petal 196
              0.297 s   rose: petal 197    0.297 s   rose: petal 197
              0.298 s   rose: petal 198    0.298 s   rose: petal 198
              0.299 s   rose: petal 199    0.299 s   rose: petal 199
            > 0.3005 s  rose: thorn
              0.3 s     rose: petal 200    0.3 s     rose: petal 200
              0.301 s   rose: petal 201    0.301 s   rose: petal 201
              0.302 s   rose: petal 202    0.302 s   rose: petal 202
              0.303 s   rose: petal 203    0.303 s   rose: petal 203
              0.304 s   rose: petal 204    0.304 s   rose: petal 204
              0.305 s   rose: petal 205    0.305 s   rose: petal 205
              0.306 s   rose: petal 206    0.306 s   rose: petal 206
              0.307 s   rose: petal 207    0.307 s   rose: petal 207
              ... 292 more ...             ... 292 more ...
            """);
    }

    @Test
    void a_line_that_came_far_off_has_a_window_of_its_own() {
        List<Row> rows = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> both(i + " rose: petal " + i))
                .toList());
        Entry early = Entry.parse("0 rose: thorn");
        Entry late = Entry.parse("99 rose: thorn");
        rows.addFirst(Row.expected(early));
        rows.addLast(Row.actual(late));

        assertThat(SideBySide.of(rows, List.of(early, late)).draw(100))
                .contains("\n>  0.0 s  rose: thorn\n")
                .contains("\n  ... 84 more ...")
                .contains("> 99.0 s  rose: thorn\n");
    }

    @Test
    void without_room_for_two_columns_there_is_one_in_the_order_of_time() {
        List<Row> rows = List.of(
                both("0 coffee: started"),
                Row.expected(Entry.parse("1 coffee: ready")),
                both("2 toast: ready"),
                Row.actual(Entry.parse("10 coffee: ready")));
        List<Entry> marked = List.of(
                rows.get(1).expected().orElseThrow(), rows.getLast().actual().orElseThrow());

        assertThat(SideBySide.of(rows, marked).draw(50)).isEqualTo("""
              - expected   + actual
                 0.0 s  coffee: started
            > -  1.0 s  coffee: ready
                 2.0 s  toast: ready
            > + 10.0 s  coffee: ready
            """);
        assertThat(SideBySide.of(rows, marked).draw(60)).startsWith("  expected                   actual\n");
    }

    @Test
    void where_only_the_end_is_compared_all_other_lines_just_came() {
        Entry wanted = Entry.parse("1 (the end)");
        Entry late = Entry.parse("2 (the end)");
        List<Row> rows = List.of(Row.actual(Entry.parse("0 coffee: started")), Row.expected(wanted), Row.actual(late));

        assertThat(SideBySide.of(rows, List.of(wanted, late)).draw(40)).isEqualTo("""
              - expected   + actual
                0.0 s  coffee: started
            > - 1.0 s  (the end)
            > + 2.0 s  (the end)
            """);
    }

    @Test
    void in_one_column_too_most_of_many_lines_are_left_out_and_nothing_is_said() {
        List<Row> rows = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(i -> Row.expected(Entry.parse(i + " rose: petal " + i)))
                .toList());

        String drawing = SideBySide.of(rows, List.of(rows.get(50).expected().orElseThrow()))
                .draw(40);
        assertThat(drawing)
                .startsWith("  - expected   + actual: nothing\n    ... 42 more ...\n  - 42.0 s  rose: petal 42\n")
                .contains("\n> - 50.0 s  rose: petal 50\n")
                .endsWith("  - 58.0 s  rose: petal 58\n    ... 41 more ...\n");
    }

    @Test
    void long_lines_are_cut_to_the_width_whatever_they_are_made_of() {
        for (String petal : List.of("petal ", "\u6f22", "\ud83c\udf39", "e\u0301")) {
            List<Row> rows = List.of(both("0 rose: " + petal.repeat(240)), Row.actual(Entry.parse("1 rose: short")));
            for (int width : new int[] {40, 60, 80, 100, 200}) {
                assertThat(SideBySide.of(rows, List.of()).draw(width).lines())
                        .allMatch(line -> Shown.columns(line) <= width)
                        .anyMatch(line -> line.endsWith("...") && Shown.columns(line) >= width - 1);
            }
        }
    }

    @Test
    void control_characters_and_invisible_marks_are_made_visible() {
        List<Row> rows =
                List.of(Row.actual(Entry.expected(Seconds.parse("0"), "a:\tb\u001b[31m\u202e gr\u00fcn \ud83c\udf39")));

        assertThat(SideBySide.ofActual(rows, List.of()).draw(100)).isEqualTo("""
              printed
              0.0 s  a:\\tb\\u001b[31m\\u202e gr\u00fcn \ud83c\udf39
            """);
    }

    @Test
    void half_a_character_is_never_shown() {
        String roses = "\ud83c\udf39".repeat(50);

        assertThat(Shown.cut(roses, 10)).isEqualTo("\ud83c\udf39".repeat(3) + "...");
        assertThat(Shown.around(roses + "x", 100, 10)).endsWith("x").hasSizeLessThan(20);
    }

    @Test
    void nothing_on_both_sides_is_drawn_too() {
        assertThat(SideBySide.of(List.of(), List.of()).draw(100)).isEqualTo("""
              expected     actual
              (nothing)    (nothing)
            """);
    }

    private static Row both(String line) {
        return new Row(Optional.of(Entry.parse(line)), Optional.of(Entry.parse(line)));
    }
}
