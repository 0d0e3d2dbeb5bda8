package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;

/** Why a line did not come at all. */
record Absence(List<Entry> expected, Evidence evidence) {

    Explanation explain(Entry wanted) {
        List<Entry> said = evidence.of(wanted.who());
        long times = evidence.count(wanted.text());
        if (times > 0) {
            return because(
                    wanted,
                    "it came " + Words.times(times) + ", expected " + Words.times(wantedTimes(wanted)),
                    "Each call is a run of its own: make sure that each one happens.");
        }
        if (wanted.who().isEmpty() || said.isEmpty() && Event.of(wanted) == Event.OTHER) {
            return because(wanted, "it was never printed", "Print it, letter by letter as it stands here.");
        }
        if (said.isEmpty()) {
            return because(
                    wanted,
                    evidence.printed().isEmpty() ? "nothing was printed at all" : wanted.who() + " never started",
                    "Start " + Words.the(wanted.who()) + ": nothing happens before somebody calls it.");
        }
        return Event.of(wanted) == Event.INTERRUPTED
                ? notInterrupted(wanted, said.getLast())
                : unfinished(wanted, said);
    }

    private Explanation notInterrupted(Entry wanted, Entry last) {
        String when = Event.clauseOfIt(last) + " at " + Seconds.format(last.at());
        boolean before = evidence.isBefore(last.at(), wanted.at());
        String clause = before ? "nobody stopped it" : "nobody stopped it, and " + when;
        return because(
                wanted,
                before && Event.of(last).ends() ? when + " already" : clause,
                "Stop what is not wanted any more: Future.cancel(true), interrupt() or shutdownNow() do; "
                        + "CompletableFuture.cancel interrupts nobody.");
    }

    private Explanation unfinished(Entry wanted, List<Entry> said) {
        Entry last = said.getLast();
        Optional<Entry> interrupted = said.stream()
                .filter(line -> Event.of(line) == Event.INTERRUPTED)
                .findFirst();
        boolean cleansUp = Event.of(wanted) == Event.CLEANED_UP && interrupted.isPresent();
        if (interrupted.isPresent() && !cleansUp) {
            return because(
                    wanted,
                    "it was interrupted at " + Seconds.format(interrupted.get().at()),
                    "Find out who stops " + Words.the(wanted.who()) + ": stop only what is not wanted any more.");
        }
        if (!evidence.isBefore(wanted.at(), evidence.now()) && !Event.of(last).ends()) {
            return because(
                    wanted,
                    "when the test looked, at " + Seconds.format(evidence.now()) + ", " + wanted.who()
                            + (cleansUp ? " was still cleaning up" : " was still at work"),
                    "Wait for " + Words.the(wanted.who()) + " before you return: get(), join() or close() do.");
        }
        return because(
                wanted,
                "nothing came after " + Words.line(last) + " at " + Seconds.format(last.at()),
                cleansUp
                        ? "Clean up when the InterruptedException comes, in a catch or finally block, and then throw"
                                + " it on."
                        : "Look at what " + wanted.who() + " does after that.");
    }

    private long wantedTimes(Entry wanted) {
        return expected.stream()
                .filter(line -> line.text().equals(wanted.text()))
                .count();
    }

    private static Explanation because(Entry wanted, String clause, String next) {
        return new Explanation(
                Words.line(wanted) + " is missing at " + Seconds.format(wanted.at()) + ": " + clause + '.', next);
    }
}
