package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An actor's time on the stage, from its first line to its last. */
record Span(Entry first, Entry last) {

    /** The spans of all who printed, in the order of their entrance; lines that nobody says do not count. */
    static List<Span> all(List<Entry> lines) {
        Map<String, Span> spans = new LinkedHashMap<>();
        for (Entry line : lines) {
            if (!line.who().isEmpty()) {
                spans.merge(line.who(), new Span(line, line), (before, _) -> new Span(before.first, line));
            }
        }
        return List.copyOf(spans.values());
    }

    /** Whether each begins only when the one before it is over. */
    static boolean areInTurn(List<Span> spans) {
        return IntStream.range(1, spans.size())
                .noneMatch(i -> spans.get(i - 1).shared(spans.get(i)).isPositive());
    }

    String who() {
        return first.who();
    }

    Duration length() {
        return last.at().minus(first.at());
    }

    boolean isBefore(Span other) {
        return first.sequence() < other.first.sequence();
    }

    /** Whether the other is there only while this one is, or is this one. */
    boolean encloses(Span other) {
        return first.sequence() <= other.first.sequence() && other.last.sequence() <= last.sequence();
    }

    /** How long both were there; negative if one came only after the other had left. */
    Duration shared(Span other) {
        return earlier(last.at(), other.last.at()).minus(later(first.at(), other.first.at()));
    }

    private static Duration earlier(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
