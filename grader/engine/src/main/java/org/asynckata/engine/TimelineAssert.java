package org.asynckata.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.asynckata.engine.timeline.ActorChecks;
import org.asynckata.engine.timeline.ClockChecks;
import org.asynckata.engine.timeline.Entry;
import org.asynckata.engine.timeline.Evidence;
import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.LineChecks;
import org.asynckata.engine.timeline.Order;

/**
 * Assertions about a timeline. Import {@link #assertThat} beside AssertJ's: the two do not get in each other's way.
 */
public final class TimelineAssert extends AbstractAssert<TimelineAssert, Timeline> {

    private TimelineAssert(Timeline timeline) {
        super(timeline, TimelineAssert.class);
    }

    /** Begins to assert. */
    public static TimelineAssert assertThat(Timeline timeline) {
        return new TimelineAssert(timeline);
    }

    /**
     * Exactly these lines were printed, each "SECONDS who: what" such as "0.0 coffee: started"; a text block counts as
     * its lines. Lines of one instant may come in any order, but each actor's own order counts.
     */
    public TimelineAssert shows(String... lines) {
        return check(lines(parsed(lines), Order.BY_ACTOR));
    }

    /** Exactly these lines were printed, as {@link #shows(String...)} says. */
    public TimelineAssert shows(Collection<Line> lines) {
        return check(lines(given(lines), Order.BY_ACTOR));
    }

    /** Exactly these lines were printed, in exactly this order also inside an instant: for what one thread prints. */
    public TimelineAssert showsInOrder(String... lines) {
        return check(lines(parsed(lines), Order.EXACT));
    }

    /** Exactly these lines were printed in this order, as {@link #showsInOrder(String...)} says. */
    public TimelineAssert showsInOrder(Collection<Line> lines) {
        return check(lines(given(lines), Order.EXACT));
    }

    /** At least these lines were printed, at these times. */
    public TimelineAssert contains(String... lines) {
        return check(lines(parsed(lines), Order.AMONG_OTHERS));
    }

    /** This line was never printed, at no time. */
    public TimelineAssert lacks(String text) {
        return check(it -> new LineChecks(it).lack(text));
    }

    /** The first line with one text was printed before the first line with the other, maybe at the same instant. */
    public TimelineAssert before(String first, String second) {
        return check(it -> new LineChecks(it).inTurn(first, second));
    }

    /** So much time has passed, exactly. */
    public TimelineAssert took(Duration duration) {
        return check(it -> new ClockChecks(it).took(duration));
    }

    /** What the code under test measured itself, exactly. */
    public TimelineAssert measured(String what, Duration measured, Duration expected) {
        return check(it -> new ClockChecks(it).measured(what, measured, expected));
    }

    /** The first line of an actor was printed at one time, its last at another. */
    public TimelineAssert ran(String who, Duration from, Duration to) {
        return check(it -> new ActorChecks(it).ran(who, from, to));
    }

    /** Both were running at some time: from first to last line they share more than an instant. */
    public TimelineAssert overlapped(String one, String other) {
        return check(it -> new ActorChecks(it).overlapped(one, other));
    }

    /** The two were never running at the same time. */
    public TimelineAssert didNotOverlap(String one, String other) {
        return check(it -> new ActorChecks(it).didNotOverlap(one, other));
    }

    /** The actor was interrupted at exactly this time. */
    public TimelineAssert wasInterrupted(String who, Duration at) {
        return check(lines(List.of(Entry.expected(at, who + ": interrupted")), Order.AMONG_OTHERS));
    }

    /** The actor had cleaned up at exactly this time. */
    public TimelineAssert cleanedUp(String who, Duration at) {
        return check(lines(List.of(Entry.expected(at, who + ": cleaned up")), Order.AMONG_OTHERS));
    }

    /** The actor was left to work. */
    public TimelineAssert wasNeverInterrupted(String who) {
        return lacks(who + ": interrupted");
    }

    /** Nothing was printed later than this. */
    public TimelineAssert silentAfter(Duration at) {
        return check(it -> new ClockChecks(it).silentAfter(at));
    }

    /** When the instant has settled, no other thread is alive. */
    public TimelineAssert nothingLeftRunning() {
        isNotNull();
        actual.settle();
        return check(it -> new ClockChecks(it).nothingLeft(actual.leftRunning()));
    }

    private TimelineAssert check(Function<Evidence, Optional<Failure>> check) {
        isNotNull();
        Evidence evidence = actual.evidence();
        evidence.tooMuch().or(() -> check.apply(evidence)).ifPresent(failure -> {
            throw new ExplainedError(info.descriptionText(), failure);
        });
        return this;
    }

    private static Function<Evidence, Optional<Failure>> lines(List<Entry> expected, Order order) {
        return it -> new LineChecks(it).match(expected, order);
    }

    private static List<Entry> given(Collection<Line> lines) {
        return lines.stream().map(Line::expected).toList();
    }

    private static List<Entry> parsed(String... lines) {
        return Stream.of(lines)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(Entry::parse)
                .toList();
    }
}
