/*
 * A plant that fails is treated like one that is too slow, and why it failed is lost.
 *
 * Refused by: ImpatientGardenerHiddenTest.a_failure_is_told_at_once
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = garden.submit(plant);
            try {
                return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException | ExecutionException e) {
                System.out.println("gardener: too slow");
            } finally {
                task.cancel(true);
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
