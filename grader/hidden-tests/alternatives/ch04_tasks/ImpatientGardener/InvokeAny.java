/* invokeAny of one: it waits with a limit, throws what the plant threw, and stops the plant when it gives up. */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        ExecutorService garden = Executors.newSingleThreadExecutor();
        try {
            return Optional.of(garden.invokeAny(List.of(plant), patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            System.out.println("gardener: too slow");
        } finally {
            garden.close();
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
