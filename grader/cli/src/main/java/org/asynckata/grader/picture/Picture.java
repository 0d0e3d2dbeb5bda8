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

    private static final String END = "(the end)";

    /** What stands for the lines that no actor says. */
    private static final List<String> NOBODY = List.of("(the end)", "(no name)");

    /** The picture of a timeline, if there is anything to draw. */
    public static Optional<Picture> of(Excerpt timeline) {
        if (timeline.rows().isEmpty()) {
            return Optional.empty();
        }
        Axis axis = Axis.of(lines(timeline, row -> Stream.concat(row.expected().stream(), row.actual().stream()))
                .map(Excerpt.Cell::at)
                .toList());
        Map<String, List<Mark>> expected = byActor(axis, lines(timeline, row -> row.expected().stream()));
        Map<String, List<Mark>> actual = byActor(axis, lines(timeline, row -> row.actual().stream()));
        List<Lane> lanes = lines(timeline, row -> Stream.concat(row.expected().stream(), row.actual().stream()))
                .map(Picture::actor)
                .distinct()
                .map(name -> new Lane(name, strip(expected, name), strip(actual, name)))
                .toList();
        return Optional.of(
                new Picture(timeline.compared(), few(lanes), axis.ticks(), Math.max(0, lanes.size() - MAX_LANES)));
    }

    private static Strip strip(Map<String, List<Mark>> marks, String name) {
        List<Mark> its = marks.getOrDefault(name, List.of());
        return NOBODY.contains(name) ? Strip.ofMarks(its) : Strip.of(its);
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

    private static Map<String, List<Mark>> byActor(Axis axis, Stream<Excerpt.Cell> lines) {
        Map<String, List<Mark>> marks = new LinkedHashMap<>();
        lines.forEach(line -> marks.computeIfAbsent(actor(line), _ -> new ArrayList<>())
                .add(new Mark(
                        axis.x(line.at()),
                        Seconds.format(line.at()),
                        line.what(),
                        Mark.Kind.of(line.what()),
                        line.marked())));
        return marks;
    }

    private static String actor(Excerpt.Cell line) {
        return line.who().isEmpty() ? NOBODY.get(line.what().equals(END) ? 0 : 1) : line.who();
    }
}
