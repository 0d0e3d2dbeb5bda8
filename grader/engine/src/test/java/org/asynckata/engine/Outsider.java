package org.asynckata.engine;

/** A real thread that does something while a simulated one holds the driver: in a package that is not rewritten. */
public final class Outsider {
    private final Thread thread = Thread.ofPlatform().name("outsider").daemon().unstarted(this::work);
    private volatile Runnable order;

    private void work() {
        while (order == null) {
            Thread.onSpinWait();
        }
        order.run();
        order = null;
    }

    /** A thread that waits for its one order. */
    public static Outsider ready() {
        var outsider = new Outsider();
        outsider.thread.start();
        return outsider;
    }

    /** Gives the order and lets no virtual time, nor any simulated thread, go on until it is done. */
    public void obey(Runnable newOrder) {
        order = newOrder;
        while (order != null) {
            Thread.onSpinWait();
        }
    }
}
