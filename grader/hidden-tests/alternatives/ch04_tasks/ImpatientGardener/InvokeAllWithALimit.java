/* invokeAll with a limit cancels what is not done in time; the closing brace waits for its end. */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = garden.invokeAll(List.of(plant), patience.toMillis(), TimeUnit.MILLISECONDS)
                    .getFirst();
            if (!task.isCancelled()) {
                return Optional.of(task.get());
            }
            System.out.println("gardener: too slow");
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
