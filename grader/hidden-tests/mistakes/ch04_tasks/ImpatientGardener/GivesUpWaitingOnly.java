/*
 * get gives up waiting, and no more than that: the plant grows on, and the closing brace waits for it.
 *
 * Refused by: ImpatientGardenerHiddenTest.any_plant_and_any_patience
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
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
