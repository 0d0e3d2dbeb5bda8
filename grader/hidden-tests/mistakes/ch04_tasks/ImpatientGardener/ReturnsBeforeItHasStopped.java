/*
 * A cancelled task is not an ended plant. Nobody waits for the plant.
 *
 * Refused by: ImpatientGardenerHiddenTest.removed_means_that_it_has_ended
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        FutureTask<T> task = new FutureTask<>(plant);
        Thread.startVirtualThread(task);
        try {
            return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            System.out.println("gardener: too slow");
        } finally {
            task.cancel(true);
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
