/*
 * The failure is passed on to the caller, who wanted to know what is done.
 *
 * Refused by: FirstExceptionHiddenTest.a_failure_is_told_at_once_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (CompletableFuture<T> dish : dishes) {
            dish.whenComplete((_, failure) -> {
                if (failure != null && !dish.isCancelled()) {
                    failed.completeExceptionally(failure);
                }
            });
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(dishes.toArray(CompletableFuture[]::new))
                .handle((_, _) -> null);
        try {
            CompletableFuture.anyOf(failed, all).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            // what is done is told below
        }
        return split(dishes);
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
