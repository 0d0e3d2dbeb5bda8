/*
 * There is one stopwatch for everybody, and each customer sets it anew.
 *
 * Refused by: ImpatientCustomerHiddenTest.customers_do_not_wait_for_each_other
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

    private static volatile long start;

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        start = System.nanoTime();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> cooking = kitchen.submit(dish);
            try {
                String served = cooking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("customer: served");
                return new Service(Optional.of(served), took);
            } catch (TimeoutException e) {
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                System.out.println("customer: gone");
                return new Service(Optional.empty(), took);
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
