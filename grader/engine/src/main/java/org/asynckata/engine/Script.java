package org.asynckata.engine;

import java.time.Duration;
import java.time.Instant;

/** What a test recipe does when it is called. */
record Script(String who, Duration duration, int steps, Throwable failure, Duration cleanUp) {

    Script takes(Duration other) {
        return new Script(who, other, steps, failure, cleanUp);
    }

    Script steps(int other) {
        return new Script(who, duration, other, failure, cleanUp);
    }

    Script fails(Throwable other) {
        return new Script(who, duration, steps, other, cleanUp);
    }

    Script cleansUpFor(Duration other) {
        return new Script(who, duration, steps, failure, other);
    }

    void run() throws InterruptedException {
        say("started");
        try {
            work();
        } catch (InterruptedException interrupted) {
            say("interrupted");
            tidy();
            throw interrupted;
        }
        if (failure != null) {
            say("failed");
            throw Script.<RuntimeException>asIs(failure);
        }
        say("ready");
    }

    private void work() throws InterruptedException {
        if (steps == 0) {
            Thread.sleep(duration);
        }
        for (int step = 1; step <= steps; step++) {
            Thread.sleep(endOf(step).minus(endOf(step - 1)));
            say("step " + step);
        }
    }

    /** Counted from the start, so that the parts add up to the whole even where they cannot be equal. */
    private Duration endOf(int step) {
        return duration.multipliedBy(step).dividedBy(steps);
    }

    private void tidy() {
        if (cleanUp != null) {
            sleepOn(cleanUp);
            say("cleaned up");
        }
    }

    /** Asks the clock by way of the JDK: only calls made inside java.base are virtual in this package. */
    private static void sleepOn(Duration duration) {
        Instant end = Instant.now().plus(duration);
        for (Duration left = duration; left.isPositive(); left = Duration.between(Instant.now(), end)) {
            try {
                Thread.sleep(left);
            } catch (InterruptedException _) {
                // it was told once, and is cleaning up
            }
        }
    }

    private void say(String what) {
        System.out.println(who + ": " + what);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asIs(Throwable failure) throws E {
        throw (E) failure;
    }
}
