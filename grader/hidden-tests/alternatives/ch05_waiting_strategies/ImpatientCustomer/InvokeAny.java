/* The executor waits for so long, stops what is late, and leaves nothing behind. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        Instant start = Instant.now();
        try (ExecutorService kitchen = Executors.newCachedThreadPool()) {
            String served = kitchen.invokeAny(List.of(dish), patience.toMillis(), TimeUnit.MILLISECONDS);
            Duration took = Duration.between(start, Instant.now());
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (TimeoutException e) {
            Duration took = Duration.between(start, Instant.now());
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        }
    }
}
