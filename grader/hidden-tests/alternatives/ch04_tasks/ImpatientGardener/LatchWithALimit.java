/* The plant opens a latch when it ends, and leaves what it gave, or why it failed. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicReference<T> flower = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        ExecutorService bed = Executors.newSingleThreadExecutor();
        bed.execute(() -> {
            try {
                flower.set(plant.call());
            } catch (Exception e) {
                failure.set(e);
            } finally {
                ended.countDown();
            }
        });
        try {
            if (ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                if (failure.get() != null) {
                    throw failure.get();
                }
                return Optional.of(flower.get());
            }
            System.out.println("gardener: too slow");
        } finally {
            bed.shutdownNow();
            ended.await();
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
