package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long an actor took from its line before to this one, where that line came as expected: then this step itself was
 * too slow or too quick.
 */
record Pace(Entry before, Duration expected, Duration actual) {

    static Optional<Pace> of(Entry wanted, Entry line, List<Entry> expected, Evidence evidence) {
        return Optional.of(wanted)
                .filter(it -> !it.who().isEmpty())
                .flatMap(it -> before(it, expected))
                .filter(before -> evidence.printed().stream()
                        .anyMatch(it -> it.text().equals(before.text()) && evidence.same(it.at(), before.at())))
                .map(before -> new Pace(
                        before, wanted.at().minus(before.at()), line.at().minus(before.at())));
    }

    private static Optional<Entry> before(Entry wanted, List<Entry> expected) {
        return expected.stream()
                .takeWhile(line -> line != wanted)
                .filter(line -> line.who().equals(wanted.who()))
                .reduce((_, last) -> last);
    }

    /** Such as "it took 3.0 s instead of 2.0 s". */
    String clause() {
        String took = Event.of(before) == Event.STARTED ? "it took " : "after " + Words.line(before) + " it took ";
        return took + Seconds.format(actual) + " instead of " + Seconds.format(expected) + '.';
    }
}
