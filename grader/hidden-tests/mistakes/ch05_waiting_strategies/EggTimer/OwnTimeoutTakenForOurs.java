/*
 * A TimeoutException is taken for the timer's, whoever threw it. What the recipe wanted to say is lost.
 *
 * Refused by: EggTimerHiddenTest.a_timeout_of_its_own_is_passed_on
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new TimeoutException("the eggs took more than " + limit);
            }
            throw e;
        } finally {
            cook.interrupt();
        }
    }
}
