/*
 * Waits for the first dish, then for the second: a failure further down is noticed late.
 *
 * Refused by: FirstExceptionHiddenTest.any_dishes_and_any_fates
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        for (CompletableFuture<T> dish : dishes) {
            try {
                dish.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (CancellationException e) {
                // no failure: the next one
            } catch (ExecutionException | TimeoutException e) {
                break;
            }
        }
        return split(dishes);
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
