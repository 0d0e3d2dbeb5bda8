/* A timer in the proper sense: a scheduled job cancels the cooking. It is shut down at once when the dish is there. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.time.Instant;
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
        Instant start = Instant.now();
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        FutureTask<String> cooking = new FutureTask<>(dish);
        try {
            timer.schedule(() -> cooking.cancel(true), patience.toMillis(), TimeUnit.MILLISECONDS);
            Thread.ofVirtual().start(cooking);
            String served = cooking.get();
            Duration took = Duration.between(start, Instant.now());
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (CancellationException e) {
            Duration took = Duration.between(start, Instant.now());
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        } finally {
            timer.shutdownNow();
            cooking.cancel(true);
        }
    }
}
