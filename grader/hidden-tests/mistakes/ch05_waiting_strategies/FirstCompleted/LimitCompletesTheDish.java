/*
 * orTimeout sets the limit on the dishes themselves: a dish that is late has failed for good.
 *
 * Refused by: FirstCompletedHiddenTest.the_limit_ends_the_waiting_and_nothing_else
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        if (limit.isZero()) {
            return split(dishes);
        }
        long deadline = System.nanoTime() + limit.toNanos();
        BlockingQueue<CompletableFuture<T>> bell = new LinkedBlockingQueue<>();
        dishes.forEach(dish -> dish.whenComplete((_, _) -> bell.add(dish)));
        Split<T> split = split(dishes);
        dishes.forEach(dish -> dish.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS));
        while (!split.pending().isEmpty() && !enough.test(split) && System.nanoTime() < deadline) {
            bell.take();
            Split<T> now = split(dishes);
            split = System.nanoTime() < deadline ? now : split;
        }
        return split;
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
