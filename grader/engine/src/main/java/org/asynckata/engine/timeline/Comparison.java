package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two timelines compared, instant by instant. */
final class Comparison {

    private final List<Moment> moments = new ArrayList<>();
    private final Map<String, List<Entry>> missing;
    private final Map<String, List<Entry>> extra;
    private final Set<String> texts;
    private final Order order;

    Comparison(List<Entry> expected, Evidence evidence, Order order) {
        this.order = order;
        Instants instants = new Instants(expected, evidence.tolerance());
        SortedMap<Duration, List<Entry>> wanted = instants.group(expected);
        SortedMap<Duration, List<Entry>> printed = instants.group(evidence.printed());
        TreeSet<Duration> all = new TreeSet<>(wanted.keySet());
        all.addAll(printed.keySet());
        for (Duration at : all) {
            moments.add(Moment.of(wanted.getOrDefault(at, List.of()), printed.getOrDefault(at, List.of()), order));
        }
        texts = expected.stream().map(Entry::text).collect(Collectors.toSet());
        missing = byText(Moment::missing);
        extra = byText(Moment::extra);
    }

    List<Row> rows() {
        return moments.stream().flatMap(moment -> moment.rows().stream()).toList();
    }

    /** The first difference, if there is one: what is told of all that may be wrong. */
    Optional<Difference> first() {
        return moments.stream().flatMap(this::differences).findFirst();
    }

    private Stream<Difference> differences(Moment moment) {
        Stream<Difference> lacking = moment.missing().stream().map(this::lacking);
        if (order == Order.AMONG_OTHERS) {
            return lacking;
        }
        Stream<Difference> unexpected = moment.extra().stream().map(this::unexpected);
        return Stream.of(moment.swapped().stream(), repeated(moment), reworded(moment), lacking, unexpected)
                .flatMap(Function.identity());
    }

    /** Lines that come once more than expected: told first, since what runs twice delays other things. */
    private Stream<Difference> repeated(Moment moment) {
        return moment.extra().stream()
                .filter(line -> texts.contains(line.text()))
                .filter(line -> elsewhere(line, missing).isEmpty())
                .map(Difference.Extra::new);
    }

    /** Lines that come at no other time, with what was printed instead of them and is expected at no other time. */
    private Stream<Difference> reworded(Moment moment) {
        Substitutes substitutes = new Substitutes(moment.extra().stream()
                .filter(line -> !texts.contains(line.text()))
                .toList());
        return moment.missing().stream()
                .filter(line -> elsewhere(line, extra).isEmpty())
                .flatMap(line ->
                        substitutes.of(line).<Difference>map(other -> new Difference.Reworded(line, other)).stream());
    }

    private Difference lacking(Entry line) {
        return elsewhere(line, extra)
                .<Difference>map(other -> new Difference.Moved(line, other))
                .orElseGet(() -> new Difference.Missing(line));
    }

    private Difference unexpected(Entry line) {
        return elsewhere(line, missing)
                .<Difference>map(other -> new Difference.Moved(other, line))
                .orElseGet(() -> new Difference.Extra(line));
    }

    /** The same text among left-over lines: the next later one, else the nearest earlier one. */
    private static Optional<Entry> elsewhere(Entry line, Map<String, List<Entry>> leftOver) {
        List<Entry> alike = leftOver.getOrDefault(line.text(), List.of());
        return alike.stream()
                .filter(other -> other.at().compareTo(line.at()) > 0)
                .min(Comparator.comparing(Entry::at))
                .or(() -> alike.stream().max(Comparator.comparing(Entry::at)));
    }

    private Map<String, List<Entry>> byText(Function<Moment, List<Entry>> lines) {
        return moments.stream()
                .flatMap(moment -> lines.apply(moment).stream())
                .collect(Collectors.groupingBy(Entry::text));
    }
}
