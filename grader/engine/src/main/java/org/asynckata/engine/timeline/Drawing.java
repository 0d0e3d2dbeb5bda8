package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Draws an excerpt with characters: what was expected and what was printed side by side or, where there is no room for
 * two columns, in one. Of many rows it shows those around the marked ones, of long lines the beginning.
 */
public final class Drawing {

    /** A window of this many rows before and after a marked one; whoever fits into two windows is shown whole. */
    private static final int AROUND = 8;

    private static final String MARK = "> ";
    private static final String NO_MARK = "  ";
    private static final String GAP = "  ";
    private static final String EXPECTED = "expected";
    private static final String ACTUAL = "actual";

    private final Excerpt timeline;
    private final Window<Excerpt.Pair> window;
    private final Times times;

    private Drawing(Excerpt timeline) {
        this.timeline = timeline;
        this.window = Window.around(timeline.rows(), Excerpt.Pair::isMarked, AROUND);
        this.times = Times.of(window.rows().stream()
                .flatMap(Excerpt.Pair::lines)
                .map(Excerpt.Cell::at)
                .toList());
    }

    /**
     * Draws lines not longer than this.
     *
     * @param more what a line ends in that is cut
     */
    public static List<String> of(Excerpt timeline, int width, String more) {
        Drawing drawing = new Drawing(timeline);
        return drawing.fitting(width).stream()
                .map(line -> Shown.cut(line, width, more).stripTrailing())
                .toList();
    }

    private List<String> fitting(int width) {
        if (!timeline.compared()) {
            return column("printed", Excerpt.Pair::actual);
        }
        List<String> actual = column(ACTUAL, Excerpt.Pair::actual);
        List<String> expected = column(EXPECTED, Excerpt.Pair::expected);
        int left = longest(expected);
        return left + GAP.length() + longest(actual) <= width ? sideBySide(expected, left, actual) : merged();
    }

    private static List<String> sideBySide(List<String> left, int width, List<String> right) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            lines.add(Shown.pad(left.get(i), width) + GAP + right.get(i));
        }
        return lines;
    }

    private List<String> column(String title, Function<Excerpt.Pair, Optional<Excerpt.Cell>> side) {
        List<String> lines = new ArrayList<>();
        lines.add(NO_MARK + title);
        walk(
                row -> lines.add(side.apply(row).map(line -> line("", line)).orElse("")),
                skipped -> lines.add(gap(skipped)));
        if (timeline.rows().isEmpty()) {
            lines.add("");
        }
        if (isEmpty(side)) {
            lines.set(1, NO_MARK + "(nothing)");
        }
        return lines;
    }

    /**
     * In the order of time: what was expected and came, once; what was only expected; what only came. Where nothing but the
     * end is compared, all other lines just came.
     */
    private List<String> merged() {
        List<String> lines = new ArrayList<>();
        boolean all =
                timeline.rows().stream().flatMap(row -> row.expected().stream()).anyMatch(line -> !line.isEnd());
        String nothing = isEmpty(Excerpt.Pair::actual) ? ": nothing" : "";
        lines.add(NO_MARK + "- " + EXPECTED + "   + " + ACTUAL + nothing);
        walk(
                row -> {
                    boolean same = !row.isMarked() && row.expected().equals(row.actual());
                    row.expected().ifPresent(line -> lines.add(line(same ? "  " : "- ", line)));
                    row.actual()
                            .filter(_ -> !same)
                            .ifPresent(line -> lines.add(line(all || line.marked() ? "+ " : "  ", line)));
                },
                skipped -> lines.add(NO_MARK + gap(skipped)));
        return lines;
    }

    private void walk(Consumer<Excerpt.Pair> row, IntConsumer gap) {
        int[] skipped = {0};
        window.forEach(
                it -> {
                    if (skipped[0] + it.skipped() > 0) {
                        gap.accept(skipped[0] + it.skipped());
                    }
                    skipped[0] = 0;
                    row.accept(it);
                },
                left -> skipped[0] = left.size()
                        + left.stream().mapToInt(Excerpt.Pair::skipped).sum());
        if (skipped[0] + timeline.skipped() > 0) {
            gap.accept(skipped[0] + timeline.skipped());
        }
    }

    private String line(String sign, Excerpt.Cell line) {
        return (line.marked() ? MARK : NO_MARK) + sign + times.format(line.at()) + GAP + line.text();
    }

    private static String gap(int skipped) {
        return NO_MARK + "... " + skipped + " more ...";
    }

    private boolean isEmpty(Function<Excerpt.Pair, Optional<Excerpt.Cell>> side) {
        return timeline.rows().stream().allMatch(row -> side.apply(row).isEmpty());
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(Shown::columns).max().orElse(0);
    }
}
