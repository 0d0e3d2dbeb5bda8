/*
 * Each dish that ends rings a bell, a semaphore. The caller answers all the rings so far, looks once, and waits for
 * the next ring until the deadline.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Semaphore bell = new Semaphore(0);
        dishes.forEach(dish -> dish.whenComplete((ready, failure) -> bell.release()));
        while (true) {
            // before the look, so that whoever ends during it rings once more
            bell.drainPermits();
            Split<T> split = look(dishes);
            if (enough.test(split) || split.pending().isEmpty()) {
                return split;
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return split;
            }
            if (!bell.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return look(dishes);
            }
        }
    }

    private static <T> Split<T> look(List<CompletableFuture<T>> dishes) {
        List<CompletableFuture<T>> done = new ArrayList<>();
        List<CompletableFuture<T>> pending = new ArrayList<>();
        for (CompletableFuture<T> dish : dishes) {
            (dish.isDone() ? done : pending).add(dish);
        }
        return new Split<>(done, pending);
    }
}
