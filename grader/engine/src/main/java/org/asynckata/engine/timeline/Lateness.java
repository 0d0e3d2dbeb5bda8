package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;

/** Why a line came too late: mostly its actor waited for another. */
record Lateness(List<Entry> expected, Evidence evidence) {

    Explanation explain(Entry wanted, Entry line) {
        String head = Words.line(wanted) + " at " + Seconds.format(line.at()) + ", expected at "
                + Seconds.format(wanted.at()) + ": ";
        String delay = Seconds.format(line.at().minus(wanted.at())) + " too late.";
        Optional<Entry> awaited = awaited(line);
        Optional<Pace> pace = Pace.of(wanted, line, expected, evidence);
        if (Event.of(line) == Event.INTERRUPTED) {
            return new Explanation(
                    head
                            + awaited.map(it -> "it was stopped only when " + Event.clause(it) + '.')
                                    .orElse("it was stopped " + delay),
                    "Stop it as soon as it is not wanted any more, before you wait for anything else.");
        }
        if (awaited.isPresent() && !(Event.of(line).ends() && pace.isPresent())) {
            return waited(head, line, awaited.get());
        }
        return pace.map(it ->
                        new Explanation(head + it.clause(), "Look at what it does meanwhile, and what it waits for."))
                .orElseGet(() ->
                        new Explanation(head + delay, "Look for a wait before it that is too long, or one too many."));
    }

    private static Explanation waited(String head, Entry line, Entry awaited) {
        boolean began = Event.of(line) == Event.STARTED;
        String it = Words.the(awaited.who());
        return new Explanation(
                head + (began ? "it began when " : "it came when ") + Event.clause(awaited) + ", so it waited for " + it
                        + '.',
                began ? "Start everything before you wait for anything." : "Do not wait for " + it + " before this.");
    }

    /** What another actor said last at that very instant, if it is a thing to wait for. */
    private Optional<Entry> awaited(Entry line) {
        List<Entry> candidates = evidence.printed().stream()
                .filter(other -> other.sequence() < line.sequence() && evidence.same(other.at(), line.at()))
                .filter(other -> !other.who().isEmpty() && !other.who().equals(line.who()))
                .filter(other -> Event.of(other).isAwaited())
                .toList();
        return candidates.reversed().stream()
                .filter(other -> Event.of(other).ends())
                .findFirst()
                .or(() -> candidates.reversed().stream().findFirst());
    }
}
