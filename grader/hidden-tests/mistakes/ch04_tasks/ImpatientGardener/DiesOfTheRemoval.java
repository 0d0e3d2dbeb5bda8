/*
 * What the interrupted plant throws reaches the caller, who no longer wants anything from it.
 *
 * Refused by: ImpatientGardenerHiddenTest.what_comes_after_the_interrupt_does_not_matter
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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
            bed.interrupt();
            bed.join();
        }
        System.out.println("gardener: removed");
        if (task.state() == Future.State.FAILED && task.exceptionNow() instanceof RuntimeException e) {
            throw e;
        }
        return Optional.empty();
    }
}
