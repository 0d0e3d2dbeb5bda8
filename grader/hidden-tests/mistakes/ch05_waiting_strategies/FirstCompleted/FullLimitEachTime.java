/*
 * The limit begins anew whenever a dish has ended.
 *
 * Refused by: FirstCompletedHiddenTest.any_dishes_and_any_number_of_them
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
        BlockingQueue<CompletableFuture<T>> bell = new LinkedBlockingQueue<>();
        dishes.forEach(dish -> dish.whenComplete((_, _) -> bell.add(dish)));
        Split<T> split = split(dishes);
        while (!split.pending().isEmpty() && !enough.test(split)) {
            boolean late = bell.poll(limit.toMillis(), TimeUnit.MILLISECONDS) == null;
            split = split(dishes);
            if (late) {
                break;
            }
        }
        return split;
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
