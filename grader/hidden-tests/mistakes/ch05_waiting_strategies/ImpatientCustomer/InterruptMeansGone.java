/*
 * Whoever interrupts the waiter is told that the customer is gone: the request to stop is swallowed.
 *
 * Refused by: ImpatientCustomerHiddenTest.an_interrupted_caller_sends_it_back
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
        long start = System.nanoTime();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = kitchen.submit(dish);
            try {
                String served = cooking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("customer: served");
                return new Service(Optional.of(served), took);
            } catch (TimeoutException | InterruptedException e) {
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("customer: gone");
                return new Service(Optional.empty(), took);
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
