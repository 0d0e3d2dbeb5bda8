/* The future rings by itself; the thread is interrupted by hand. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        CompletableFuture<T> cooked = new CompletableFuture<>();
        Thread cook = Thread.startVirtualThread(() -> {
            try {
                cooked.complete(eggs.call());
            } catch (Exception e) {
                cooked.completeExceptionally(e);
            }
        });
        try {
            return cooked.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } finally {
            cook.interrupt();
        }
    }
}
