package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;

/** Why a line came too early: mostly its actor did not wait for another. */
record Earliness(List<Entry> expected, Evidence evidence) {

    Explanation explain(Entry wanted, Entry line) {
        String head = Words.line(wanted) + " at " + Seconds.format(line.at()) + ", expected at "
                + Seconds.format(wanted.at()) + ": ";
        Optional<Entry> ignored = ignored(wanted, line);
        Optional<Pace> pace = Pace.of(wanted, line, expected, evidence);
        if (Event.of(line) == Event.INTERRUPTED) {
            return new Explanation(
                    head + "it was stopped " + early(wanted, line), "Leave it all the time that it is allowed.");
        }
        if (ignored.isPresent() && !(Event.of(line).ends() && pace.isPresent())) {
            Entry other = ignored.get();
            return new Explanation(
                    head + "it did not wait until " + Event.clause(other) + '.',
                    "Wait for " + Words.the(other.who()) + " first: get(), join() or close() do.");
        }
        return new Explanation(
                head + pace.map(Pace::clause).orElseGet(() -> early(wanted, line)),
                "Look for a pause that is too short, or for work that is not waited for.");
    }

    private static String early(Entry wanted, Entry line) {
        return Seconds.format(wanted.at().minus(line.at())) + " too early.";
    }

    /** What another actor was expected to say at the instant when this line was expected, and had not said yet. */
    private Optional<Entry> ignored(Entry wanted, Entry line) {
        List<Entry> candidates = expected.stream()
                .filter(other -> evidence.same(other.at(), wanted.at()))
                .filter(other -> !other.who().isEmpty() && !other.who().equals(wanted.who()))
                .filter(other -> Event.of(other).isAwaited())
                .filter(other -> evidence.first(other.text())
                        .filter(it -> it.sequence() < line.sequence())
                        .isEmpty())
                .toList();
        return candidates.reversed().stream()
                .filter(other -> Event.of(other).ends())
                .findFirst()
                .or(() -> candidates.reversed().stream().findFirst());
    }
}
