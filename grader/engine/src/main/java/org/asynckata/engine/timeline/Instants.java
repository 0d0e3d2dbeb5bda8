package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which instants count as one. In virtual time each is itself; in real time those within the tolerance of an expected
 * one, or of a chain of expected ones, are that.
 */
final class Instants {

    private final Duration tolerance;
    private final TreeMap<Duration, Duration> lastOfChain = new TreeMap<>();

    Instants(Collection<Entry> expected, Duration tolerance) {
        this.tolerance = tolerance;
        expected.stream().map(Entry::at).sorted().forEach(this::extend);
    }

    /** The lines of each instant, in their order. */
    SortedMap<Duration, List<Entry>> group(Collection<Entry> lines) {
        SortedMap<Duration, List<Entry>> groups = new TreeMap<>();
        lines.forEach(line -> groups.computeIfAbsent(instantOf(line.at()), _ -> new ArrayList<>())
                .add(line));
        return groups;
    }

    private void extend(Duration at) {
        lastOfChain.put(instantOf(at), at);
    }

    private Duration instantOf(Duration at) {
        var chain = lastOfChain.floorEntry(at.plus(tolerance));
        return chain != null && at.compareTo(chain.getValue().plus(tolerance)) <= 0 ? chain.getKey() : at;
    }
}
