/*
 * The scheduler is closed, but to close it means to wait for the jobs that are still due. The timer rings for nobody, and
 * everybody waits for it.
 *
 * Refused by: ImpatientCustomerHiddenTest.any_dish_and_any_patience
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        FutureTask<String> cooking = new FutureTask<>(dish);
        try (ScheduledExecutorService timer = Executors.newScheduledThreadPool(1)) {
            timer.schedule(() -> cooking.cancel(true), patience.toMillis(), TimeUnit.MILLISECONDS);
            Thread.startVirtualThread(cooking);
            String served = cooking.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (CancellationException e) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        } finally {
            cooking.cancel(true);
        }
    }
}
