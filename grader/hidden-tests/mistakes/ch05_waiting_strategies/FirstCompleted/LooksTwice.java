/*
 * Asks each dish twice. One that ends in between is neither done nor pending.
 *
 * Refused by: FirstCompletedHiddenTest.every_look_sees_each_dish_once
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        BlockingQueue<CompletableFuture<T>> bell = new LinkedBlockingQueue<>();
        dishes.forEach(dish -> dish.whenComplete((_, _) -> bell.add(dish)));
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
        return new Split<>(
                dishes.stream().filter(CompletableFuture::isDone).toList(),
                dishes.stream().filter(dish -> !dish.isDone()).toList());
    }
}
