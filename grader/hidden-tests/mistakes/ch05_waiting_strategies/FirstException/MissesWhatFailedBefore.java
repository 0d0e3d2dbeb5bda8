/*
 * Whatever is done already is left out of the watch, and with it a failure that has come before.
 *
 * Refused by: FirstExceptionHiddenTest.a_failure_before_the_call_counts
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        List<CompletableFuture<T>> cookingStill =
                dishes.stream().filter(dish -> !dish.isDone()).toList();
        CountDownLatch over = new CountDownLatch(cookingStill.isEmpty() ? 0 : 1);
        AtomicInteger cooking = new AtomicInteger(cookingStill.size());
        for (CompletableFuture<T> dish : cookingStill) {
            dish.whenComplete((_, failure) -> {
                boolean failed = failure != null && !dish.isCancelled();
                if (cooking.decrementAndGet() == 0 || failed) {
                    over.countDown();
                }
            });
        }
        over.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        return split(dishes);
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
