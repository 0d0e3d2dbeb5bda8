package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws rows as two columns, some lines marked. Of many rows it shows those around the marked ones, of long lines the
 * beginning.
 */
final class SideBySide implements Picture {

    /** A window of this many rows before and after a marked one; whoever fits into two windows is shown whole. */
    private static final int AROUND = 8;

    private static final String MARK = "> ";
    private static final String NO_MARK = "  ";
    private static final String GAP = "  ";

    private final List<Row> rows;
    private final List<Entry> marked;
    private final boolean both;

    private SideBySide(List<Row> rows, List<Entry> marked, boolean both) {
        this.rows = rows;
        this.marked = marked;
        this.both = both;
    }

    /** Both columns. */
    static SideBySide of(List<Row> rows, List<Entry> marked) {
        return new SideBySide(rows, marked, true);
    }

    /** The printed lines alone, where no others were expected in their place. */
    static SideBySide ofActual(List<Row> rows, List<Entry> marked) {
        return new SideBySide(rows, marked, false);
    }

    @Override
    public String draw(int width) {
        Window window = Window.around(rows, this::isMarked, AROUND);
        Times times = Times.of(window.rows());
        List<String> left = column("expected", window, Row::expected, times);
        List<String> right = column("actual", window, Row::actual, times);
        int room = width - GAP.length();
        int leftWidth = both ? Math.min(longest(left), Math.max(room / 2, room - longest(right))) : 0;
        int rightWidth = both ? room - leftWidth : width;

        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            String row = both ? Shown.pad(Shown.cut(left.get(i), leftWidth), leftWidth) + GAP : "";
            drawing.append((row + Shown.cut(right.get(i), rightWidth)).stripTrailing())
                    .append('\n');
        }
        return drawing.toString();
    }

    @Override
    public Optional<Excerpt> excerpt() {
        return Optional.of(Excerpt.of(rows, both, this::isMarked));
    }

    private List<String> column(String title, Window window, Function<Row, Optional<Entry>> side, Times times) {
        List<String> lines = new ArrayList<>();
        lines.add(NO_MARK + title);
        window.forEach(
                row -> lines.add(side.apply(row).map(line -> cell(line, times)).orElse("")),
                skipped -> lines.add(NO_MARK + "... " + skipped + " more ..."));
        if (rows.isEmpty()) {
            lines.add("");
        }
        if (rows.stream().allMatch(row -> side.apply(row).isEmpty())) {
            lines.set(1, NO_MARK + "(nothing)");
        }
        return lines;
    }

    private String cell(Entry line, Times times) {
        return (isMarked(line) ? MARK : NO_MARK) + times.format(line.at()) + GAP + Shown.plain(line.text());
    }

    private boolean isMarked(Row row) {
        return row.lines().anyMatch(this::isMarked);
    }

    /** By identity: of two equal lines only one is meant. */
    private boolean isMarked(Entry line) {
        return marked.stream().anyMatch(it -> it == line);
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(Shown::length).max().orElse(0);
    }
}
