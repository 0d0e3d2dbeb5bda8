/*
 * thenRun rings the bell for dishes that are ready, but not for those that have failed or are cancelled.
 *
 * Refused by: FirstCompletedHiddenTest.a_failure_is_done_and_raises_nothing
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
        long deadline = System.nanoTime() + limit.toNanos();
        BlockingQueue<CompletableFuture<T>> bell = new LinkedBlockingQueue<>();
        dishes.forEach(dish -> dish.thenRun(() -> bell.add(dish)));
        Split<T> split = split(dishes);
        while (!split.pending().isEmpty() && !enough.test(split)) {
            boolean late = bell.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS) == null;
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
