/*
 * Looks at the dishes every ten milliseconds, and so is told a little late.
 *
 * Refused by: FirstCompletedHiddenTest.any_dishes_and_any_number_of_them
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Split<T> split = split(dishes);
        while (!split.pending().isEmpty() && !enough.test(split) && System.nanoTime() < deadline) {
            Thread.sleep(10);
            split = split(dishes);
        }
        return split;
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
