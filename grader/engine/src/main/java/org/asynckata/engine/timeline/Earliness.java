package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a line came too early: mostly its actor did not wait for another. */
record Earliness(List<Entry> expected, Evidence evidence) {

    Explanation explain(Entry wanted, Entry line) {
        String head = Words.line(wanted) + " at " + Seconds.format(line.at()) + ", expected at "
                + Seconds.format(wanted.at()) + ": ";
        String early = Seconds.format(wanted.at().minus(line.at())) + " too early.";
        if (Event.of(line) == Event.INTERRUPTED) {
            return new Explanation(head + "it was stopped " + early, "Leave it all the time that it is allowed.");
        }
        return ignored(wanted, line)
                .map(other -> new Explanation(
                        head + "it did not wait until " + Event.clause(other) + '.',
                        "Wait for " + Words.the(other.who()) + " first: get(), join() or close() do."))
                .orElseGet(() -> new Explanation(
                        head
                                + Pace.of(wanted, line, expected, evidence)
                                        .map(Pace::clause)
                                        .orElse(early),
                        "Look for a pause that is too short, or for work that is not waited for."));
    }

    /** What another actor was expected to say just before, at the same instant, and had not said yet. */
    private Optional<Entry> ignored(Entry wanted, Entry line) {
        List<Entry> before = expected.stream().takeWhile(it -> it != wanted).toList();
        return Event.lastAwaited(before.stream()
                .filter(other -> evidence.same(other.at(), wanted.at()))
                .filter(other -> !other.who().equals(wanted.who()))
                .filter(other -> count(other, before.stream())
                        > count(other, evidence.printed().stream().takeWhile(it -> it != line)))
                .toList());
    }

    private static long count(Entry like, Stream<Entry> lines) {
        return lines.filter(line -> line.text().equals(like.text())).count();
    }
}
