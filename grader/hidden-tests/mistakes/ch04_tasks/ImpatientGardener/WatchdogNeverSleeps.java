/*
 * The plant grows in the caller, and a watchdog interrupts the caller. When the caller has been interrupted already and
 * the plant is on its way out, the watchdog does not know, and barks all the same.
 *
 * Refused by: ImpatientGardenerHiddenTest.an_interrupted_caller_waits_for_the_end
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        Thread caller = Thread.currentThread();
        AtomicBoolean decided = new AtomicBoolean();
        Thread watchdog = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(patience);
            } catch (InterruptedException e) {
                return;
            }
            if (decided.compareAndSet(false, true)) {
                System.out.println("gardener: too slow");
                caller.interrupt();
            }
        });
        try {
            T flower = plant.call();
            if (decided.compareAndSet(false, true)) {
                return Optional.of(flower);
            }
        } catch (Exception e) {
            if (decided.compareAndSet(false, true)) {
                throw e;
            }
        } finally {
            watchdog.interrupt();
            awaitEndOf(watchdog);
        }
        Thread.interrupted();
        System.out.println("gardener: removed");
        return Optional.empty();
    }

    private static void awaitEndOf(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
