package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of one instant, expected beside printed.
 *
 * @param rows side by side
 * @param missing expected and not printed at this instant
 * @param extra printed and not expected at this instant
 * @param swapped the first place where the order is not as demanded, if it is only the order
 */
record Moment(List<Row> rows, List<Entry> missing, List<Entry> extra, Optional<Difference> swapped) {

    static Moment of(List<Entry> expected, List<Entry> printed, Order order) {
        Bag<Entry> wanted = new Bag<>();
        expected.forEach(line -> wanted.put(line.text(), line));
        List<Row> rows = new ArrayList<>();
        printed.forEach(line -> rows.add(new Row(wanted.take(line.text()), Optional.of(line))));

        List<Entry> missing = wanted.rest();
        List<Entry> extra = rows.stream()
                .filter(row -> row.expected().isEmpty())
                .flatMap(row -> row.actual().stream())
                .toList();
        if (missing.isEmpty() && extra.isEmpty()) {
            Optional<Difference> swapped = firstSwap(expected, printed, order);
            return new Moment(swapped.isEmpty() ? rows : zip(expected, printed), missing, extra, swapped);
        }
        place(missing, rows, order);
        return new Moment(rows, missing, extra, Optional.empty());
    }

    /** A missing line stands beside what the same actor said instead, if that was unexpected, else below. */
    private static void place(List<Entry> missing, List<Row> rows, Order order) {
        Bag<Integer> free = new Bag<>();
        for (int i = 0; i < rows.size() && order != Order.AMONG_OTHERS; i++) {
            if (rows.get(i).expected().isEmpty()) {
                free.put(actor(rows.get(i).actual().orElseThrow()), i);
            }
        }
        for (Entry line : missing) {
            free.take(actor(line))
                    .ifPresentOrElse(
                            i -> rows.set(
                                    i, new Row(Optional.of(line), rows.get(i).actual())),
                            () -> rows.add(Row.expected(line)));
        }
    }

    private static String actor(Entry line) {
        return line.who().toLowerCase(Locale.ROOT);
    }

    private static Optional<Difference> firstSwap(List<Entry> expected, List<Entry> printed, Order order) {
        return switch (order) {
            case AMONG_OTHERS -> Optional.empty();
            case EXACT -> firstUnlike(expected, printed);
            case BY_ACTOR -> {
                Map<String, List<Entry>> said = byActor(printed);
                yield byActor(expected).entrySet().stream()
                        .filter(actor -> !actor.getKey().isEmpty())
                        .flatMap(actor -> firstUnlike(actor.getValue(), said.get(actor.getKey())).stream())
                        .findFirst();
            }
        };
    }

    private static Map<String, List<Entry>> byActor(List<Entry> lines) {
        return lines.stream().collect(Collectors.groupingBy(Entry::who, LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<Difference> firstUnlike(List<Entry> expected, List<Entry> printed) {
        return IntStream.range(0, expected.size())
                .filter(i -> !expected.get(i).text().equals(printed.get(i).text()))
                .<Difference>mapToObj(i -> new Difference.Swapped(expected.get(i), printed.get(i)))
                .findFirst();
    }

    private static List<Row> zip(List<Entry> expected, List<Entry> printed) {
        return IntStream.range(0, expected.size())
                .mapToObj(i -> new Row(Optional.of(expected.get(i)), Optional.of(printed.get(i))))
                .toList();
    }
}
