/*
 * Takes the first that is done for the first that has failed.
 *
 * Refused by: FirstExceptionHiddenTest.any_dishes_and_any_fates
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
        CountDownLatch over = new CountDownLatch(dishes.isEmpty() ? 0 : 1);
        AtomicInteger cooking = new AtomicInteger(dishes.size());
        for (CompletableFuture<T> dish : dishes) {
            dish.whenComplete((_, failure) -> {
                if (cooking.decrementAndGet() == 0 || dish.isDone()) {
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
