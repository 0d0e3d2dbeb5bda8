/*
 * The timer sends the customer away on its own account. The waiter, with the dish in his hands, has not noticed.
 *
 * Refused by: ImpatientCustomerHiddenTest.at_the_very_instant_she_is_served_or_gone
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        FutureTask<String> cooking = new FutureTask<>(dish);
        Thread timer = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(patience);
                System.out.println("customer: gone");
                cooking.cancel(true);
            } catch (InterruptedException e) {
                // switched off
            }
        });
        Thread.startVirtualThread(cooking);
        try {
            String served = cooking.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (CancellationException e) {
            return new Service(Optional.empty(), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            timer.interrupt();
            cooking.cancel(true);
        }
    }
}
