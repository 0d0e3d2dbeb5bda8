/*
 * A dish that fails sends the customer away, and nobody learns what was wrong with it.
 *
 * Refused by: ImpatientCustomerHiddenTest.a_failure_is_no_matter_of_patience
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = kitchen.submit(dish);
            try {
                String served = cooking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("customer: served");
                return new Service(Optional.of(served), took);
            } catch (TimeoutException | ExecutionException e) {
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("customer: gone");
                return new Service(Optional.empty(), took);
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
