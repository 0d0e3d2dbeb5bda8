/*
 * It looks again and again, a millisecond apart. Between two looks nothing is noticed.
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

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = garden.submit(plant);
            try {
                for (long waited = 0; waited < patience.toMillis(); waited++) {
                    Thread.sleep(1);
                    if (task.isDone()) {
                        return Optional.of(task.get());
                    }
                }
                System.out.println("gardener: too slow");
            } finally {
                task.cancel(true);
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
