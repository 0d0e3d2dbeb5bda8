/*
 * The customer is gone, and the kitchen does not know.
 *
 * Refused by: ImpatientCustomerHiddenTest.any_dish_and_any_patience
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        FutureTask<String> cooking = new FutureTask<>(dish);
        Thread.startVirtualThread(cooking);
        try {
            String served = cooking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (TimeoutException e) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        }
    }
}
