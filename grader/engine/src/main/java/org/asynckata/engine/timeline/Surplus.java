package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why a line came that nobody expected. */
record Surplus(List<Entry> expected, Evidence evidence) {

    Explanation explain(Entry line) {
        long wanted =
                expected.stream().filter(it -> it.text().equals(line.text())).count();
        return wanted > 0 ? repeated(line, wanted) : unknown(line);
    }

    private Explanation repeated(Entry line, long wanted) {
        String times = Words.times(evidence.count(line.text()));
        String clause = Event.of(line) == Event.STARTED ? line.who() + " ran " + times : "it was printed " + times;
        return new Explanation(
                Words.line(line) + " came again at " + Seconds.format(line.at()) + ", expected only "
                        + Words.times(wanted) + ": " + clause + '.',
                "Start each one once and keep what you get for it: to call it again is to do the work again.");
    }

    private Explanation unknown(Entry line) {
        if (expected.isEmpty()) {
            return because(
                    line,
                    "nothing should have been printed yet",
                    "Put what prints into the work itself, so that making it does not run it.");
        }
        Duration end =
                expected.stream().map(Entry::at).max(Comparator.naturalOrder()).orElseThrow();
        return evidence.isBefore(end, line.at()) ? afterTheEnd(line, end) : never(line);
    }

    /** For a line that no time is right for. */
    Explanation never(Entry line) {
        return interruption(line)
                .or(() -> failure(line))
                .orElseGet(() -> new Explanation(
                        Words.line(line) + " at " + Seconds.format(line.at()) + " should not be there at all.",
                        "Print only the lines that the task names."));
    }

    /** For a line that came when all should have been over. */
    Explanation afterTheEnd(Entry line, Duration end) {
        return interruption(line)
                .orElseGet(() -> because(
                        line,
                        "all should have been over at " + Seconds.format(end),
                        "Wait for what you started, and stop what is not wanted any more, before you return."));
    }

    private Optional<Explanation> interruption(Entry line) {
        if (Event.of(line) == Event.INTERRUPTED) {
            return Optional.of(because(
                    line,
                    line.who() + " should have been left to work",
                    "Find out who stops " + Words.the(line.who()) + ": stop only what is not wanted any more."));
        }
        return evidence.of(line.who()).stream()
                .filter(it -> Event.of(it) == Event.INTERRUPTED && it.sequence() < line.sequence())
                .findFirst()
                .map(it -> because(
                        line,
                        line.who() + " was interrupted at " + Seconds.format(it.at()) + " and went on",
                        "Let the InterruptedException end the work: pass it on instead of catching it and going on."));
    }

    private Optional<Explanation> failure(Entry line) {
        return evidence.printed().stream()
                .takeWhile(it -> it != line)
                .filter(it -> Event.of(it) == Event.FAILED)
                .reduce((_, last) -> last)
                .map(it -> because(
                        line,
                        Event.clause(it) + " at " + Seconds.format(it.at()),
                        "Let a failure end what depends on it: pass the exception on instead of going on."));
    }

    private static Explanation because(Entry line, String clause, String next) {
        return new Explanation(
                Words.line(line) + " at " + Seconds.format(line.at()) + " was not expected: " + clause + '.', next);
    }
}
