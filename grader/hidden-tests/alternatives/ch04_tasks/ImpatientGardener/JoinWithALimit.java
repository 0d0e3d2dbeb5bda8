/* A thread by hand: join with a limit says whether it has ended, and a second join waits for the end after the interrupt. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        FutureTask<T> task = new FutureTask<>(plant);
        Thread bed = Thread.startVirtualThread(task);
        try {
            if (bed.join(patience)) {
                return Optional.of(task.get());
            }
        } catch (InterruptedException e) {
            bed.interrupt();
            bed.join();
            throw e;
        }
        System.out.println("gardener: too slow");
        bed.interrupt();
        bed.join();
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
