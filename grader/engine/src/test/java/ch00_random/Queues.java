package ch00_random;

import static java.util.concurrent.TimeUnit.MICROSECONDS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;

/** Steps with blocking queues; each waits for a limited time. */
final class Queues {
    private Queues() {}

    static List<Step> steps() {
        return List.of(Queues::offer, Queues::offer, Queues::poll, Queues::poll, Queues::pollShortly);
    }

    private static void offer(Actor actor) throws InterruptedException {
        var queue = actor.oneOf(actor.world().queues);
        actor.note("offered " + queue.offer(actor.dice(100), actor.dice(12), MILLISECONDS));
    }

    private static void poll(Actor actor) throws InterruptedException {
        actor.note("polled " + actor.oneOf(actor.world().queues).poll(actor.dice(12), MILLISECONDS));
    }

    private static void pollShortly(Actor actor) throws InterruptedException {
        actor.note("polled " + actor.oneOf(actor.world().queues).poll(actor.dice(3), MICROSECONDS));
    }
}
