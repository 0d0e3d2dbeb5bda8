/*
 * The scheduler is never shut down. Each customer leaves a thread behind that waits for ever.
 *
 * Refused by: ImpatientCustomerHiddenTest.the_timer_is_switched_off
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        FutureTask<String> cooking = new FutureTask<>(dish);
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        Future<?> ringing = timer.schedule(() -> cooking.cancel(true), patience.toMillis(), TimeUnit.MILLISECONDS);
        Thread.startVirtualThread(cooking);
        try {
            String served = cooking.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (CancellationException e) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        } finally {
            ringing.cancel(true);
            cooking.cancel(true);
        }
    }
}
