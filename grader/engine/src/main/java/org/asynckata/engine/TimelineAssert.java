package org.asynckata.engine;

import java.time.Duration;
import java.util.Collection;
import org.assertj.core.api.AbstractAssert;

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
        throw new UnsupportedOperationException("soon");
    }

    /** Exactly these lines were printed, as {@link #shows(String...)} says. */
    public TimelineAssert shows(Collection<Line> lines) {
        throw new UnsupportedOperationException("soon");
    }

    /** Exactly these lines were printed, in exactly this order also inside an instant: for what one thread prints. */
    public TimelineAssert showsInOrder(String... lines) {
        throw new UnsupportedOperationException("soon");
    }

    /** Exactly these lines were printed in this order, as {@link #showsInOrder(String...)} says. */
    public TimelineAssert showsInOrder(Collection<Line> lines) {
        throw new UnsupportedOperationException("soon");
    }

    /** At least these lines were printed, at these times. */
    public TimelineAssert contains(String... lines) {
        throw new UnsupportedOperationException("soon");
    }

    /** This line was never printed, at no time. */
    public TimelineAssert lacks(String text) {
        throw new UnsupportedOperationException("soon");
    }

    /** The first line with one text was printed before the first line with the other, maybe at the same instant. */
    public TimelineAssert before(String first, String second) {
        throw new UnsupportedOperationException("soon");
    }

    /** So much time has passed, exactly. */
    public TimelineAssert took(Duration duration) {
        throw new UnsupportedOperationException("soon");
    }

    /** The first line of an actor was printed at one time, its last at another. */
    public TimelineAssert ran(String who, Duration from, Duration to) {
        throw new UnsupportedOperationException("soon");
    }

    /** Both were running at some time: from first to last line they share more than an instant. */
    public TimelineAssert overlapped(String one, String other) {
        throw new UnsupportedOperationException("soon");
    }

    /** The two were never running at the same time. */
    public TimelineAssert didNotOverlap(String one, String other) {
        throw new UnsupportedOperationException("soon");
    }

    /** The actor was interrupted at exactly this time. */
    public TimelineAssert wasInterrupted(String who, Duration at) {
        throw new UnsupportedOperationException("soon");
    }

    /** The actor had cleaned up at exactly this time. */
    public TimelineAssert cleanedUp(String who, Duration at) {
        throw new UnsupportedOperationException("soon");
    }

    /** The actor was left to work. */
    public TimelineAssert wasNeverInterrupted(String who) {
        throw new UnsupportedOperationException("soon");
    }

    /** Nothing was printed later than this. */
    public TimelineAssert silentAfter(Duration at) {
        throw new UnsupportedOperationException("soon");
    }

    /** When the instant has settled, no other thread is alive. */
    public TimelineAssert nothingLeftRunning() {
        throw new UnsupportedOperationException("soon");
    }
}
