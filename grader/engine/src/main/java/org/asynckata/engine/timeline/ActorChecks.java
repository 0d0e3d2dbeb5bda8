package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks of who was at work when, from first to last line. Each tells what is wrong, if something is. */
public record ActorChecks(Evidence evidence) {

    /** The first line of an actor came at one time, its last at another. */
    public Optional<Failure> ran(String who, Duration from, Duration to) {
        return span(who)
                .map(span -> {
                    Entry first = Entry.expected(from, span.first().text());
                    Entry last = Entry.expected(to, span.last().text());
                    List<Entry> expected = List.of(first, last);
                    return moved(first, span.first(), expected).or(() -> moved(last, span.last(), expected));
                })
                .orElseGet(() -> Optional.of(absent(who)));
    }

    /** Both were at work at some time, and not only where one ends and the other begins. */
    public Optional<Failure> overlapped(String one, String other) {
        return judge(
                one,
                other,
                true,
                "they ran one after the other instead of at the same time.",
                "Start both before you wait for either.");
    }

    /** The two were never at work at the same time. */
    public Optional<Failure> didNotOverlap(String one, String other) {
        return judge(
                one,
                other,
                false,
                "they ran at the same time instead of one after the other.",
                "Wait for the one before you start the other: get(), join() or close() do.");
    }

    private Optional<Failure> judge(String one, String other, boolean together, String clause, String next) {
        Optional<Span> first = span(one);
        Optional<Span> second = span(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of(absent(first.isEmpty() ? one : other));
        }
        boolean inTurn = first.get().isBefore(second.get());
        Span early = inTurn ? first.get() : second.get();
        Span late = inTurn ? second.get() : first.get();
        if (together == early.shared(late).compareTo(evidence.tolerance()) > 0) {
            return Optional.empty();
        }
        String reason = Stream.of(early, late)
                .filter(span -> span.length().isZero())
                .findFirst()
                .map(span -> span.who() + " was there only at "
                        + Seconds.format(span.first().at()) + ": that is no time.")
                .orElse(when(late.first(), " at ") + ", " + when(early.last(), together ? " at " : " only at ") + ": "
                        + clause);
        return Optional.of(Failure.about(evidence, new Explanation(reason, next), late.first(), early.last()));
    }

    private Optional<Failure> moved(Entry wanted, Entry line, List<Entry> expected) {
        if (evidence.same(wanted.at(), line.at())) {
            return Optional.empty();
        }
        Comparison comparison = new Comparison(expected, evidence, Order.AMONG_OTHERS);
        return Optional.of(Failure.about(evidence, expected, comparison, new Difference.Moved(wanted, line)));
    }

    private Optional<Span> span(String who) {
        return Span.all(evidence.of(who)).stream().findFirst();
    }

    private static String when(Entry line, String at) {
        return Event.clause(line) + at + Seconds.format(line.at());
    }

    private Failure absent(String who) {
        return Failure.about(
                evidence,
                new Explanation(who + " never ran: it printed nothing.", "Start " + Words.the(who) + ", or call it."),
                Entry.expected(evidence.now(), who + ": "));
    }
}
