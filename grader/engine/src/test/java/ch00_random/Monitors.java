package ch00_random;

import java.util.List;

/** Steps inside monitors. */
final class Monitors {
    private Monitors() {}

    static List<Step> steps() {
        return List.of(Monitors::enter, Monitors::enter, Monitors::await, Monitors::await, Monitors::awaken);
    }

    private static void enter(Actor actor) throws InterruptedException {
        World.Guarded monitor = actor.oneOf(actor.world().monitors);
        synchronized (monitor) {
            actor.note("inside " + monitor.increment());
            if (actor.dice(2) == 0) {
                Thread.sleep(actor.dice(8));
            } else {
                Thread.yield();
            }
            actor.note("still inside " + monitor.increment());
        }
    }

    private static void await(Actor actor) throws InterruptedException {
        World.Guarded monitor = actor.oneOf(actor.world().monitors);
        synchronized (monitor) {
            monitor.wait(1 + actor.dice(15));
            actor.note("back inside " + monitor.increment());
        }
    }

    private static void awaken(Actor actor) {
        World.Guarded monitor = actor.oneOf(actor.world().monitors);
        synchronized (monitor) {
            if (actor.dice(2) == 0) {
                monitor.notify();
            } else {
                monitor.notifyAll();
            }
        }
    }
}
