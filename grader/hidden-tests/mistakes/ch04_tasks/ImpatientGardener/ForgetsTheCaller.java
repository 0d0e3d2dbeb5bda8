/*
 * Only its own patience makes it cancel. A caller who is interrupted waits at the closing brace for the flower.
 *
 * Refused by: ImpatientGardenerHiddenTest.an_interrupted_caller_pulls_it_up
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
            Future<T> task = garden.submit(plant);
            try {
                return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                System.out.println("gardener: too slow");
                task.cancel(true);
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
