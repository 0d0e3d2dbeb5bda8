package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;

/** Why a line came too late: mostly its actor waited for another. */
record Lateness(List<Entry> expected, Evidence evidence) {

    Explanation explain(Entry wanted, Entry line) {
        String head = Words.line(wanted) + " at " + Seconds.format(line.at()) + ", expected at "
                + Seconds.format(wanted.at()) + ": ";
        String late = Seconds.format(line.at().minus(wanted.at())) + " too late.";
        Optional<Entry> awaited = awaited(line);
        if (Event.of(line) == Event.INTERRUPTED) {
            return new Explanation(
                    head + "it was stopped "
                            + awaited.map(it -> "only when " + Event.clause(it) + '.')
                                    .orElse(late),
                    "Stop it as soon as it is not wanted any more, before you wait for anything else.");
        }
        return awaited.map(it -> waited(head, line, it))
                .orElseGet(() -> slow(head, late, Pace.of(wanted, line, expected, evidence)));
    }

    private static Explanation waited(String head, Entry line, Entry awaited) {
        boolean began = Event.of(line) == Event.STARTED;
        String it = Words.the(awaited.who());
        return new Explanation(
                head + (began ? "it began when " : "it came when ") + Event.clause(awaited) + ", so it waited for " + it
                        + '.',
                began ? "Start everything before you wait for anything." : "Do not wait for " + it + " before this.");
    }

    private static Explanation slow(String head, String late, Optional<Pace> pace) {
        return pace.map(it ->
                        new Explanation(head + it.clause(), "Look at what it does meanwhile, and what it waits for."))
                .orElseGet(() ->
                        new Explanation(head + late, "Look for a wait before it that is too long, or one too many."));
    }

    /** What another actor said last at that very instant, if it is a thing to wait for. */
    private Optional<Entry> awaited(Entry line) {
        return Event.lastAwaited(evidence.printed().stream()
                .takeWhile(it -> it != line)
                .filter(other -> evidence.same(other.at(), line.at()))
                .filter(other -> !other.who().equals(line.who()))
                .toList());
    }
}
