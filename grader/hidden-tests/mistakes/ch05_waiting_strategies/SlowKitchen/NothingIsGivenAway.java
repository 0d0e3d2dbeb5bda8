/*
 * A steak that failed is given away as well: whenComplete is called with null.
 *
 * Refused by: SlowKitchenHiddenTest.a_failure_after_the_limit_goes_nowhere
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = kitchen.submit(steak);
            try {
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                cooking.cancel(true);
            }
        }
    }

    static <T> T orLetFinish(Duration limit, Callable<T> steak, Consumer<T> late) throws Exception {
        CompletableFuture<T> plate = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            CompletableFuture<T> cooked = new CompletableFuture<>();
            try {
                cooked.complete(steak.call());
            } catch (Exception e) {
                cooked.completeExceptionally(e);
            }
            cooked.whenComplete((dish, failure) -> {
                boolean inTime = failure == null ? plate.complete(dish) : plate.completeExceptionally(failure);
                if (!inTime) {
                    late.accept(dish);
                }
            });
        });
        try {
            return plate.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException e) {
            plate.completeExceptionally(e);
            throw e;
        }
    }
}
