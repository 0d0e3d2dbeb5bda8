package org.asynckata.grader.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.engine.timeline.Seconds;

/**
 * A timeline as a picture: a lane for each actor, what was expected above what came.
 *
 * @param compared whether it says what was expected
 * @param ticks of the time axis
 * @param left how many actors are left out
 */
public record Picture(boolean compared, List<Lane> lanes, List<Mark> ticks, int left) {
    /** More would be no picture any more. Those with a difference come before others. */
    private static final int MAX_LANES = 14;

    /** Lines that no actor says have a lane each, which they name themselves, or one for all if they are more than these. */
    private static final int MAX_TEXTS = 4;

    private static final String OTHERS = "(other lines)";
    private static final int LONGEST_TEXT = 40;

    /** The picture of a timeline, if there is anything to draw. */
    public static Optional<Picture> of(Excerpt timeline) {
        if (timeline.rows().isEmpty()) {
            return Optional.empty();
        }
        Axis axis = Axis.of(
                lines(timeline, Excerpt.Pair::lines).map(Excerpt.Cell::at).toList());
        Function<Excerpt.Cell, String> names = names(timeline);
        Map<String, List<Mark>> expected = byName(axis, names, lines(timeline, row -> row.expected().stream()));
        Map<String, List<Mark>> actual = byName(axis, names, lines(timeline, row -> row.actual().stream()));
        Map<String, Boolean> lasting = new LinkedHashMap<>();
        lines(timeline, Excerpt.Pair::lines)
                .forEach(line ->
                        lasting.putIfAbsent(names.apply(line), !line.who().isEmpty()));
        List<Lane> lanes = lasting.entrySet().stream()
                .map(lane -> new Lane(
                        lane.getKey(),
                        strip(expected.get(lane.getKey()), lane.getValue()),
                        strip(actual.get(lane.getKey()), lane.getValue())))
                .toList();
        return Optional.of(
                new Picture(timeline.compared(), few(lanes), axis.ticks(), Math.max(0, lanes.size() - MAX_LANES)));
    }

    private static Strip strip(List<Mark> marks, boolean lasting) {
        List<Mark> its = marks == null ? List.of() : marks;
        return lasting ? Strip.of(its) : Strip.ofMarks(its);
    }

    private static List<Lane> few(List<Lane> lanes) {
        List<Lane> first = lanes.stream()
                .sorted(Comparator.comparing(lane -> !lane.different()))
                .limit(MAX_LANES)
                .toList();
        return lanes.stream().filter(first::contains).toList();
    }

    private static Stream<Excerpt.Cell> lines(Excerpt timeline, Function<Excerpt.Pair, Stream<Excerpt.Cell>> side) {
        return timeline.rows().stream().flatMap(side).sorted(Comparator.comparing(Excerpt.Cell::at));
    }

    private static Map<String, List<Mark>> byName(
            Axis axis, Function<Excerpt.Cell, String> names, Stream<Excerpt.Cell> lines) {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        lines.forEach(line -> marks.computeIfAbsent(names.apply(line), _ -> new ArrayList<>())
                .add(new Mark(
                        axis.x(line.at()),
                        Seconds.format(line.at()),
                        line.what(),
                        Mark.Kind.of(line.what()),
                        line.marked())));
        return marks;
    }

    private static Function<Excerpt.Cell, String> names(Excerpt timeline) {
        long texts = lines(timeline, Excerpt.Pair::lines)
                .filter(Picture::isOther)
                .map(Excerpt.Cell::what)
                .distinct()
                .count();
        return line -> isOther(line)
                ? texts > MAX_TEXTS ? OTHERS : '"' + shortened(line.what()) + '"'
                : line.who().isEmpty() ? line.what() : line.who();
    }

    private static boolean isOther(Excerpt.Cell line) {
        return line.who().isEmpty() && !line.isEnd();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT - 1)) + "…";
    }
}
