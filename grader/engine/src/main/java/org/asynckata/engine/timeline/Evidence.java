package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is known when a test asserts.
 *
 * @param printed the lines, in the order printed
 * @param now the time since the run began
 * @param tolerance how far apart two instants may be and still count as one
 * @param cut whether more was printed than is kept
 */
public record Evidence(List<Entry> printed, Duration now, Duration tolerance, boolean cut) {

    /** Whether two instants count as one. */
    boolean same(Duration one, Duration other) {
        return one.minus(other).abs().compareTo(tolerance) <= 0;
    }

    /** Whether one instant is before the other and not the same. */
    boolean isBefore(Duration one, Duration other) {
        return one.compareTo(other) < 0 && !same(one, other);
    }

    List<Entry> of(String who) {
        return printed.stream().filter(line -> line.who().equals(who)).toList();
    }

    Optional<Entry> first(String text) {
        return printed.stream().filter(line -> line.text().equals(text)).findFirst();
    }

    long count(String text) {
        return printed.stream().filter(line -> line.text().equals(text)).count();
    }

    /** The printed lines, beside nothing. */
    List<Row> rows() {
        return printed.stream().map(Row::actual).toList();
    }

    /** The learner's code that printed a line, or else what its actor said last, or else the last line of all. */
    Optional<String> whereabouts(Entry line) {
        return line.where().or(() -> lastOf(of(line.who()))).or(this::whereabouts);
    }

    /** The learner's code that printed the last line. */
    Optional<String> whereabouts() {
        return lastOf(printed);
    }

    /** Where too much was printed to tell anything, a failure that says so. */
    public Optional<Failure> tooMuch() {
        return cut
                ? Optional.of(Failure.about(
                        this,
                        new Explanation(
                                "More was printed than can be kept: the rest is cut.",
                                "Look for a loop that prints and does not end.")))
                : Optional.empty();
    }

    private static Optional<String> lastOf(List<Entry> lines) {
        return lines.reversed().stream().flatMap(line -> line.where().stream()).findFirst();
    }
}
