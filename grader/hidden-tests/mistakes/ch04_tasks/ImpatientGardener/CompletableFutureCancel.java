/*
 * CompletableFuture.cancel interrupts nobody: the plant that is said to be removed grows on.
 *
 * Refused by: ImpatientGardenerHiddenTest.any_plant_and_any_patience
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        CompletableFuture<T> task = CompletableFuture.supplyAsync(() -> call(plant), Thread::startVirtualThread);
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

    private static <T> T call(Callable<T> plant) {
        try {
            return plant.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
