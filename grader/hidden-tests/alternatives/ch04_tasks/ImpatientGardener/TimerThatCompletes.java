/* Two can complete the future: the plant and a timer. Optional.empty is the timer's. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        CompletableFuture<Optional<T>> outcome = new CompletableFuture<>();
        Thread bed = Thread.ofVirtual().start(() -> {
            try {
                outcome.complete(Optional.of(plant.call()));
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        Optional<T> flower;
        try {
            flower = outcome.completeOnTimeout(Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
            if (flower.isPresent()) {
                return flower;
            }
            System.out.println("gardener: too slow");
        } finally {
            bed.interrupt();
            bed.join();
        }
        System.out.println("gardener: removed");
        return flower;
    }
}
