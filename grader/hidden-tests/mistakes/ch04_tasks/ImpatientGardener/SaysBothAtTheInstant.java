/*
 * Says that it is too slow, looks once more, and takes the flower all the same.
 *
 * Refused by: ImpatientGardenerHiddenTest.at_the_very_instant_it_is_one_or_the_other
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
                if (task.state() == Future.State.SUCCESS) {
                    return Optional.of(task.resultNow());
                }
            } finally {
                task.cancel(true);
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
