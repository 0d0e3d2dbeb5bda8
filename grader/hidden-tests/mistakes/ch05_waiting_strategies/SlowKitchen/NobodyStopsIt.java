/*
 * get gives up at the limit, and people expect it to stop the steak as well. It does not.
 *
 * Refused by: SlowKitchenHiddenTest.any_steak_is_served_or_stopped
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
        return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
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
