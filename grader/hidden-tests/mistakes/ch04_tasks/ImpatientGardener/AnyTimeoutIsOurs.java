/*
 * orTimeout fails the future with a TimeoutException. Whose it is, the plant's or ours, nobody can tell afterwards.
 *
 * Refused by: ImpatientGardenerHiddenTest.a_timeout_of_its_own_is_a_failure
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        CompletableFuture<T> task = new CompletableFuture<>();
        Thread bed = Thread.startVirtualThread(() -> {
            try {
                task.complete(plant.call());
            } catch (Throwable e) {
                task.completeExceptionally(e);
            }
        });
        try {
            return Optional.of(
                    task.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).get());
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            System.out.println("gardener: too slow");
        } finally {
            bed.interrupt();
            bed.join();
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
