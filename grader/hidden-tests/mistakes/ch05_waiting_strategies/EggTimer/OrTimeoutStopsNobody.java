/*
 * To cancel a CompletableFuture interrupts nobody. It does not even know the thread.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        CompletableFuture<T> cooked = CompletableFuture.supplyAsync(() -> {
            try {
                return eggs.call();
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        });
        try {
            return cooked.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).get();
        } finally {
            cooked.cancel(true);
        }
    }
}
