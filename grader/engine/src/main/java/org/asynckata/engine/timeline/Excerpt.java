package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is worth showing of a timeline, for whoever draws it.
 *
 * @param compared whether it says what was expected, beside what was printed
 * @param rows in the order of time
 * @param skipped how many rows are left out after the last one
 */
public record Excerpt(boolean compared, List<Excerpt.Pair> rows, int skipped) {

    /** Of a timeline without lines, or of none. */
    public static final Excerpt EMPTY = new Excerpt(false, List.of(), 0);

    /** So many rows before and after a marked one, or all where there are not four times as many. */
    private static final int AROUND = 20;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 200;

    /**
     * What was expected, beside what was printed for it. One of the two may be lacking.
     *
     * @param skipped how many rows are left out before this one
     */
    public record Pair(int skipped, Optional<Cell> expected, Optional<Cell> actual) {

        /** The lines, of which there are one or two. */
        public Stream<Cell> lines() {
            return Stream.concat(expected.stream(), actual.stream());
        }

        boolean isMarked() {
            return lines().anyMatch(Cell::marked);
        }
    }

    /**
     * A line, harmless to show and not too long.
     *
     * @param at when, since the test began
     * @param who the actor, empty when the line is not "who: what"
     * @param what the rest
     * @param marked whether it is a part of the first difference
     */
    public record Cell(Duration at, String who, String what, boolean marked) {

        /** The line as printed. */
        public String text() {
            return who.isEmpty() ? what : who + ": " + what;
        }

        /** Whether it stands for the end of the test, which nobody prints. */
        public boolean isEnd() {
            return who.isEmpty() && what.equals(ClockChecks.END);
        }
    }

    /** What was printed, and nothing to compare it with. */
    public static Excerpt of(List<Entry> printed) {
        return of(printed.stream().map(Row::actual).toList(), false, _ -> false);
    }

    static Excerpt of(List<Row> rows, boolean compared, Predicate<Entry> marked) {
        List<Pair> shown = new ArrayList<>();
        int[] skipped = {0};
        Window.around(rows, row -> row.lines().anyMatch(marked), AROUND)
                .forEach(
                        row -> {
                            shown.add(new Pair(
                                    skipped[0],
                                    row.expected().map(line -> cell(line, marked)),
                                    row.actual().map(line -> cell(line, marked))));
                            skipped[0] = 0;
                        },
                        gap -> skipped[0] = gap.size());
        return new Excerpt(compared, List.copyOf(shown), skipped[0]);
    }

    private static Cell cell(Entry line, Predicate<Entry> marked) {
        return new Cell(
                line.at(),
                Shown.cut(line.who(), LONGEST_NAME),
                Shown.cut(line.what(), LONGEST_TEXT),
                marked.test(line));
    }
}
