package ch00_matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** Something that is due at an instant. */
record Due(Instant at) implements Delayed {
    static Due in(long nanos) {
        return new Due(Instant.now().plusNanos(nanos));
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(Duration.between(Instant.now(), at));
    }

    @Override
    public int compareTo(Delayed other) {
        return at.compareTo(((Due) other).at);
    }

    @Override
    public String toString() {
        return "due";
    }
}
