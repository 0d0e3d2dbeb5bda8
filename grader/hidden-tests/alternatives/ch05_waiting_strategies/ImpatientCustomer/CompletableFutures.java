/* A future that gives up by itself, with null for no dish. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.currentTimeMillis();
        CompletableFuture<String> plate = new CompletableFuture<>();
        Thread cook = Thread.startVirtualThread(() -> {
            try {
                plate.complete(dish.call());
            } catch (Exception e) {
                plate.completeExceptionally(e);
            }
        });
        try {
            String served = plate.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .get();
            Duration took = Duration.ofMillis(System.currentTimeMillis() - start);
            System.out.println(served == null ? "customer: gone" : "customer: served");
            return new Service(Optional.ofNullable(served), took);
        } finally {
            cook.interrupt();
        }
    }
}
