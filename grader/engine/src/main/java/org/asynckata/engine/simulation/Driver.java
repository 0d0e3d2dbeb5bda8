package org.asynckata.engine.simulation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The platform thread that carries all simulated threads, one simulation after the other.
 *
 * <p>It is a thread of its own because it must own no monitor: a virtual thread mounted on a carrier that holds one would walk
 * straight into it. A driver that is stuck is left behind and replaced.
 */
final class Driver {
    private static Driver current;

    private final SynchronousQueue<Runnable> orders = new SynchronousQueue<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("kata-driver").unstarted(this::work);

    private void work() {
        while (true) {
            try {
                orders.take().run();
            } catch (InterruptedException _) {
                // Whoever did this meant no good: the next simulation needs this thread.
            }
        }
    }

    /**
     * Runs a task on the driver and waits for it.
     *
     * @param limit real time after which the driver is given up
     * @param onStuck makes the failure that is then thrown, while the task still runs
     */
    static synchronized void run(Runnable task, Duration limit, Supplier<? extends Error> onStuck)
            throws InterruptedException {
        if (current == null) {
            current = new Driver();
            current.thread.start();
        }
        var done = new CompletableFuture<Void>();
        current.orders.put(() -> complete(done, task));
        try {
            done.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            current = null;
            throw onStuck.get();
        } catch (InterruptedException e) {
            current = null; // It may be busy for ever.
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the scheduler failed", e.getCause());
        }
    }

    private static void complete(CompletableFuture<Void> done, Runnable task) {
        try {
            task.run();
            done.complete(null);
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }
}
