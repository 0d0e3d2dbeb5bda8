package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two timelines compared, or one alone. */
record SideBySide(Excerpt timeline) implements Picture {

    /** Both. */
    static SideBySide of(List<Row> rows, List<Entry> marked) {
        return of(rows, marked, true);
    }

    /** The printed lines alone, where no others were expected in their place. */
    static SideBySide ofActual(List<Row> rows, List<Entry> marked) {
        return of(rows, marked, false);
    }

    /** By identity: of two equal lines only one is meant. */
    private static SideBySide of(List<Row> rows, List<Entry> marked, boolean both) {
        return new SideBySide(Excerpt.of(rows, both, line -> marked.stream().anyMatch(it -> it == line)));
    }

    @Override
    public String draw(int width) {
        return Drawing.of(timeline, width, Shown.MORE).stream()
                .map(line -> line + '\n')
                .collect(Collectors.joining());
    }

    @Override
    public Optional<Excerpt> excerpt() {
        return Optional.of(timeline);
    }
}
