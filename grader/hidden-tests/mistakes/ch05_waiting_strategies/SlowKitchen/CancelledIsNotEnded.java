/*
 * Cancelled at once, ended later: the caller is told while the steak is still in the pan.
 *
 * Refused by: SlowKitchenHiddenTest.stopped_means_that_it_has_ended
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class SlowKitchen {

    static <T> T orStop(Duration limit, Callable<T> steak) throws Exception {
        FutureTask<T> cooking = new FutureTask<>(steak);
        Thread.startVirtualThread(cooking);
        try {
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
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
