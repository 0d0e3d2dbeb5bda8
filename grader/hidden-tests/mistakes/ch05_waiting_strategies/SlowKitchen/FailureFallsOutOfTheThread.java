/*
 * When the customer has left, the failure of the steak is thrown on, out of its thread.
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
        Thread.startVirtualThread(() -> cook(steak, plate, late));
        try {
            return plate.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (InterruptedException e) {
            plate.completeExceptionally(e);
            throw e;
        }
    }

    private static <T> void cook(Callable<T> steak, CompletableFuture<T> plate, Consumer<T> late) {
        try {
            T cooked = steak.call();
            if (!plate.complete(cooked)) {
                late.accept(cooked);
            }
        } catch (Exception e) {
            if (!plate.completeExceptionally(e)) {
                throw new IllegalStateException("a steak for nobody", e);
            }
        }
    }
}
