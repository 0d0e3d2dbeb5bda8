/*
 * A cancelled task answers get() at once, with a CancellationException: that is no way to wait for the end of its work.
 *
 * Refused by: ImpatientGardenerHiddenTest.removed_means_that_it_has_ended
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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
            task.cancel(true);
            try {
                task.get();
            } catch (CancellationException removed) {
                System.out.println("gardener: removed");
            }
        } finally {
            task.cancel(true);
        }
        return Optional.empty();
    }
}
