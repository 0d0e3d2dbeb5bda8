package ch00_random;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;

/** Steps that start other actors, wait for them, cancel and interrupt them. */
final class Tasks {
    private Tasks() {}

    static List<Step> steps() {
        return List.of(
                Tasks::start,
                Tasks::start,
                Tasks::submit,
                Tasks::submit,
                Tasks::chain,
                Tasks::schedule,
                Tasks::repeat,
                Tasks::get,
                Tasks::cancel,
                Tasks::join,
                Tasks::interrupt);
    }

    private static void start(Actor actor) {
        if (actor.mayStartOthers()) {
            actor.world().started.add(Thread.startVirtualThread(actor.child()));
        }
    }

    private static void submit(Actor actor) {
        if (actor.mayStartOthers()) {
            actor.world().futures.add(actor.oneOf(actor.world().pools).submit(actor.child()));
        }
    }

    private static void chain(Actor actor) {
        if (actor.mayStartOthers()) {
            CompletableFuture<?> chain = CompletableFuture.runAsync(actor.child())
                    .thenRunAsync(() -> actor.note("and then"))
                    .orTimeout(1 + actor.dice(40), MILLISECONDS)
                    .whenComplete((_, failure) -> actor.note("chain ended, failed " + (failure != null)));
            actor.world().futures.add(chain);
        }
    }

    private static void schedule(Actor actor) {
        ScheduledFuture<?> future =
                actor.world().scheduler.schedule(() -> actor.note("due"), actor.dice(30), MILLISECONDS);
        if (actor.dice(4) == 0) {
            actor.note("cancelled " + future.cancel(false));
        }
    }

    private static void repeat(Actor actor) throws InterruptedException {
        ScheduledFuture<?> future = actor.world()
                .scheduler
                .scheduleAtFixedRate(() -> actor.note("again"), actor.dice(5), 1 + actor.dice(5), MILLISECONDS);
        try {
            Thread.sleep(actor.dice(15));
        } finally {
            future.cancel(false);
        }
    }

    private static void get(Actor actor) throws Exception {
        if (!actor.world().futures.isEmpty()) {
            actor.oneOf(actor.world().futures).get(actor.dice(20), MILLISECONDS);
            actor.note("got it");
        }
    }

    private static void cancel(Actor actor) {
        if (!actor.world().futures.isEmpty()) {
            actor.note("cancelled " + actor.oneOf(actor.world().futures).cancel(actor.dice(2) == 0));
        }
    }

    private static void join(Actor actor) throws InterruptedException {
        Thread other = actor.oneOf(actor.world().started);
        actor.note("joined " + other.join(Duration.ofMillis(1 + actor.dice(10))));
    }

    private static void interrupt(Actor actor) {
        actor.oneOf(actor.world().started).interrupt();
    }
}
