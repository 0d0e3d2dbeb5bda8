/* A latch that is waited for so long, and two references for what became of the dish. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<String> plate = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        Thread cook = Thread.ofVirtual().start(() -> {
            try {
                plate.set(dish.call());
            } catch (Exception e) {
                failure.set(e);
            }
            ended.countDown();
        });
        boolean inTime;
        try {
            inTime = ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            cook.interrupt();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (!inTime) {
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        }
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
        System.out.println("customer: served");
        return new Service(Optional.of(plate.get()), took);
    }
}
