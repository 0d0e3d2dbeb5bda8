/*
 * Waits for the thread and not for the future: join with a limit answers whether the plant has ended, and the
 * second join is the one that waits for its end after the interrupt.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        FutureTask<T> growing = new FutureTask<>(plant);
        Thread bed = Thread.startVirtualThread(growing);
        boolean inTime;
        try {
            inTime = bed.join(patience);
        } catch (InterruptedException e) {
            pullUp(bed);
            throw e;
        }
        if (inTime) {
            return Optional.of(growing.get());
        }
        System.out.println("gardener: too slow");
        pullUp(bed);
        System.out.println("gardener: removed");
        return Optional.empty();
    }

    private static void pullUp(Thread bed) {
        bed.interrupt();
        boolean interrupted = false;
        while (true) {
            try {
                bed.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // nobody gets us out of here before the plant is
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
