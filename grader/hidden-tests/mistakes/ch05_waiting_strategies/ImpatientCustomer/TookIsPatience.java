/*
 * It tells how long the customer would have waited, not how long she did.
 *
 * Refused by: ImpatientCustomerHiddenTest.any_dish_and_any_patience
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = kitchen.submit(dish);
            try {
                String served = cooking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                System.out.println("customer: served");
                return new Service(Optional.of(served), patience);
            } catch (TimeoutException e) {
                System.out.println("customer: gone");
                return new Service(Optional.empty(), patience);
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
