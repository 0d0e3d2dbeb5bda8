package ch00_random;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Steps that wait for nothing but time, or not at all. */
final class Waits {
    private Waits() {}

    static List<Step> steps() {
        return List.of(Waits::sleep, Waits::sleep, Waits::sleepNanos, Waits::yield, Waits::park, Waits::compute);
    }

    private static void sleep(Actor actor) throws InterruptedException {
        Thread.sleep(actor.dice(20));
        actor.note(Instant.now());
    }

    private static void sleepNanos(Actor actor) throws InterruptedException {
        Thread.sleep(Duration.ofNanos(actor.dice(5_000_000)));
    }

    private static void yield(Actor actor) {
        Thread.yield();
        Thread.onSpinWait();
    }

    private static void park(Actor actor) {
        LockSupport.parkNanos(actor.dice(3_000_000));
        actor.note("parked, interrupted " + Thread.interrupted());
    }

    private static void compute(Actor actor) {
        long sum = 0;
        for (int i = actor.dice(2000); i > 0; i--) {
            sum += i;
        }
        actor.note(sum);
    }
}
