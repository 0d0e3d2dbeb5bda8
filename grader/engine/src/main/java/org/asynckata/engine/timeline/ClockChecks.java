package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the end: when it was, and that it was the end. Each tells what is wrong, if something is. */
public record ClockChecks(Evidence evidence) {

    private static final Pattern PLACE = Pattern.compile("\\(([\\w$]+\\.java:\\d+)\\)");
    static final String END = "(the end)";
    private static final int NAMED = 3;

    /** So much time has passed. */
    public Optional<Failure> took(Duration duration) {
        if (evidence.same(duration, evidence.now())) {
            return Optional.empty();
        }
        Entry expected = Entry.expected(duration, END);
        Entry actual = Entry.expected(evidence.now(), END);
        List<Entry> lines = new ArrayList<>(evidence.printed());
        lines.add(actual);
        Evidence withEnd = new Evidence(lines, evidence.now(), evidence.tolerance(), false);
        return Optional.of(new Failure(
                new Elapsed(duration, evidence).explain(),
                SideBySide.of(
                        new Comparison(List.of(expected), withEnd, Order.AMONG_OTHERS).rows(),
                        List.of(expected, actual)),
                evidence.whereabouts()));
    }

    /** The code under test has measured right. */
    public Optional<Failure> measured(String what, Duration measured, Duration expected) {
        if (evidence.same(expected, measured)) {
            return Optional.empty();
        }
        return Optional.of(Failure.about(
                evidence,
                new Explanation(
                        "The time measured for \"" + what + "\" is " + Seconds.format(measured) + ", expected "
                                + Seconds.format(expected) + '.',
                        "Look at where that clock is started and where it is read.")));
    }

    /** Nothing was printed later. */
    public Optional<Failure> silentAfter(Duration at) {
        return evidence.printed().stream()
                .filter(line -> evidence.isBefore(at, line.at()))
                .findFirst()
                .map(line -> Failure.about(evidence, new Surplus(List.of(), evidence).afterTheEnd(line, at), line));
    }

    /** No thread is alive. */
    public Optional<Failure> nothingLeft(List<String> threads) {
        if (threads.isEmpty()) {
            return Optional.empty();
        }
        String sentence = (threads.size() == 1 ? "1 thread is" : threads.size() + " threads are")
                + " still alive at " + Seconds.format(evidence.now()) + ", when all should be over: "
                + String.join("; ", threads.subList(0, Math.min(NAMED, threads.size())))
                + (threads.size() > NAMED ? "; and " + (threads.size() - NAMED) + " more." : ".");
        return Optional.of(new Failure(
                new Explanation(
                        sentence, "Stop it (interrupt, cancel(true), shutdownNow) or wait for it (join, close)."),
                SideBySide.ofActual(evidence.rows(), List.of()),
                place(threads).or(evidence::whereabouts)));
    }

    private static Optional<String> place(List<String> threads) {
        return threads.stream()
                .map(PLACE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
