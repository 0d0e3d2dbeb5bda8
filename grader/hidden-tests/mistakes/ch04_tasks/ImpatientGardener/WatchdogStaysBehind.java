/*
 * The plant grows in the caller, and a watchdog interrupts the caller: also long after the flower has been picked.
 *
 * Refused by: ImpatientGardenerHiddenTest.any_plant_and_any_patience
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        Thread caller = Thread.currentThread();
        AtomicBoolean tooSlow = new AtomicBoolean();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(patience);
                tooSlow.set(true);
                System.out.println("gardener: too slow");
                caller.interrupt();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            return Optional.of(plant.call());
        } catch (InterruptedException e) {
            if (!tooSlow.get()) {
                throw e;
            }
        }
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
