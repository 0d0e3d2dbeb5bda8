package ch00_random;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.List;

/** Steps with latches, barriers, semaphores, phasers and exchangers; each waits for a limited time. */
final class Synchronizers {
    private Synchronizers() {}

    static List<Step> steps() {
        return List.of(
                Synchronizers::semaphore,
                Synchronizers::latch,
                Synchronizers::barrier,
                Synchronizers::phaser,
                Synchronizers::exchanger);
    }

    private static void semaphore(Actor actor) throws InterruptedException {
        boolean acquired = actor.world().semaphore.tryAcquire(actor.dice(10), MILLISECONDS);
        actor.note("acquired " + acquired);
        if (acquired) {
            try {
                Thread.sleep(actor.dice(6));
            } finally {
                actor.world().semaphore.release();
            }
        }
    }

    private static void latch(Actor actor) throws InterruptedException {
        if (actor.dice(2) == 0) {
            actor.world().latch.countDown();
        }
        actor.note("open " + actor.world().latch.await(actor.dice(8), MILLISECONDS));
    }

    private static void barrier(Actor actor) throws Exception {
        if (actor.world().barrier.isBroken()) {
            actor.world().barrier.reset();
        }
        actor.note("arrived " + actor.world().barrier.await(actor.dice(15), MILLISECONDS));
    }

    private static void phaser(Actor actor) throws Exception {
        int phase = actor.world().phaser.getPhase();
        if (actor.dice(2) == 0) {
            actor.world().phaser.arrive();
        }
        actor.note("phase " + actor.world().phaser.awaitAdvanceInterruptibly(phase, actor.dice(8), MILLISECONDS));
    }

    private static void exchanger(Actor actor) throws Exception {
        actor.note("got " + actor.world().exchanger.exchange(actor.dice(100), actor.dice(15), MILLISECONDS));
    }
}
