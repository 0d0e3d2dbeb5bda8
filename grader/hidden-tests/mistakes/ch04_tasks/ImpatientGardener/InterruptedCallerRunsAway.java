/*
 * A caller who is interrupted interrupts the plant and is gone, before the plant is.
 *
 * Refused by: ImpatientGardenerHiddenTest.an_interrupted_caller_waits_for_the_end
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
        Thread bed = Thread.startVirtualThread(task);
        try {
            return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            System.out.println("gardener: too slow");
        } finally {
            task.cancel(true);
        }
        bed.join();
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
