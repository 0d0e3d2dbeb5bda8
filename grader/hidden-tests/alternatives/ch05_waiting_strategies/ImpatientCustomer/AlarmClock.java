/*
 * One scheduled pool of two threads: one cooks, the other is the alarm clock that cancels the dish when patience is
 * at an end. Served or gone is decided by the future: it is completed or cancelled, never both.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        long start = System.nanoTime();
        System.out.println("customer: waiting");
        try (ScheduledExecutorService kitchen = Executors.newScheduledThreadPool(2)) {
            try {
                Future<String> cooking = kitchen.submit(dish);
                kitchen.schedule(() -> cooking.cancel(true), patience.toMillis(), TimeUnit.MILLISECONDS);
                String served = cooking.get();
                System.out.println("customer: served");
                return new Service(Optional.of(served), since(start));
            } catch (CancellationException e) {
                System.out.println("customer: gone");
                return new Service(Optional.empty(), since(start));
            } finally {
                // close() alone would wait for the alarm
                kitchen.shutdownNow();
            }
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
