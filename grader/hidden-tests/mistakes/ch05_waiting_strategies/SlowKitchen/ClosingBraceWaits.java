/*
 * The customer may go, but at the closing brace she waits for the steak after all.
 *
 * Refused by: SlowKitchenHiddenTest.any_steak_is_served_or_finished
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
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            kitchen.submit(() -> cook(steak, plate, late));
            return plate.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
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
