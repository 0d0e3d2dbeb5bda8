/*
 * The future times out and is cancelled, but a CompletableFuture does not know its thread: the steak cooks on.
 *
 * Refused by: SlowKitchenHiddenTest.any_steak_is_served_or_stopped
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        CompletableFuture<T> cooking = CompletableFuture.supplyAsync(() -> {
            try {
                return steak.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
        try {
            return cooking.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } finally {
            cooking.cancel(true);
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
            plate.completeExceptionally(e);
        }
    }
}
