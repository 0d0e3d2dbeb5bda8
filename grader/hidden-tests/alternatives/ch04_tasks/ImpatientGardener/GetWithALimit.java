/*
 * get with a limit, for it wraps the plant's own failures, so the only TimeoutException that comes bare is the
 * gardener's. The limit stops nothing, so the cancel is done in a finally, and the executor's close waits for the
 * end.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> flower = garden.submit(plant);
            try {
                return Optional.of(flower.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                System.out.println("gardener: too slow");
            } finally {
                flower.cancel(true);
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
