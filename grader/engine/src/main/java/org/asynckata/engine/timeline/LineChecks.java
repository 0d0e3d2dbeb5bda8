package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks of lines: which, when, in which order. Each tells what is wrong, if something is. */
public record LineChecks(Evidence evidence) {

    /** The expected lines were printed at their times. */
    public Optional<Failure> match(List<Entry> lines, Order order) {
        List<Entry> expected =
                lines.stream().sorted(Comparator.comparing(Entry::at)).toList();
        if (agree(expected, order)) {
            return Optional.empty();
        }
        Comparison comparison = new Comparison(expected, evidence, order);
        return comparison.first().map(difference -> Failure.about(evidence, expected, comparison, difference));
    }

    /** Whether there is plainly nothing to tell: mostly so, and much sooner known than what there is to tell. */
    private boolean agree(List<Entry> expected, Order order) {
        if (order == Order.AMONG_OTHERS || expected.size() != evidence.printed().size()) {
            return false;
        }
        List<Entry> wanted = arranged(expected, order);
        List<Entry> printed = arranged(evidence.printed(), order);
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).says(printed.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Entry> arranged(List<Entry> lines, Order order) {
        if (order == Order.EXACT) {
            return lines;
        }
        List<Entry> byActor = new ArrayList<>(lines);
        byActor.sort(Comparator.comparing(Entry::at).thenComparing(Entry::who));
        return byActor;
    }

    /** A line with this text was never printed. */
    public Optional<Failure> lack(String text) {
        return evidence.first(text)
                .map(line -> Failure.about(evidence, new Surplus(List.of(), evidence).never(line), line));
    }

    /** The first line with one text came before the first line with the other. */
    public Optional<Failure> inTurn(String first, String second) {
        Optional<Entry> one = evidence.first(first);
        Optional<Entry> other = evidence.first(second);
        if (one.isEmpty()) {
            return Optional.of(neverPrinted(first, "before " + Words.quote(second)));
        }
        if (other.isEmpty()) {
            return Optional.of(neverPrinted(second, "after " + Words.quote(first)));
        }
        return one.get().sequence() <= other.get().sequence()
                ? Optional.empty()
                : Optional.of(wrongWayRound(one.get(), other.get()));
    }

    private Failure neverPrinted(String text, String where) {
        Entry line = Entry.expected(evidence.now(), text);
        return Failure.about(
                evidence,
                new Explanation(
                        Words.line(line) + " was never printed, expected " + where + '.',
                        "Find the place where it should be printed, and whether the program comes there."),
                line);
    }

    private Failure wrongWayRound(Entry one, Entry other) {
        String sentence = Words.line(other) + " at " + Seconds.format(other.at()) + " came before " + Words.line(one)
                + " at " + Seconds.format(one.at()) + ", expected the other way round.";
        String next = one.who().isEmpty() || one.who().equals(other.who())
                ? "Print each line at the moment when what it tells has happened."
                : "Wait for " + Words.the(one.who()) + " first: get(), join() or close() do.";
        return Failure.about(evidence, new Explanation(sentence, next), other, one);
    }
}
