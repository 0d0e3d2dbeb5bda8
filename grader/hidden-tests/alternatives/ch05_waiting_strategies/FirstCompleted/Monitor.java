/* wait and notify: whoever ends a dish rings the bell. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Object bell = new Object();
        dishes.forEach(dish -> dish.whenComplete((_, _) -> {
            synchronized (bell) {
                bell.notifyAll();
            }
        }));
        synchronized (bell) {
            while (true) {
                Split<T> split = split(dishes);
                long left = deadline - System.nanoTime();
                if (split.pending().isEmpty() || left <= 0 || enough.test(split)) {
                    return split;
                }
                TimeUnit.NANOSECONDS.timedWait(bell, left);
            }
        }
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        List<CompletableFuture<T>> done = new ArrayList<>();
        List<CompletableFuture<T>> pending = new ArrayList<>();
        for (CompletableFuture<T> dish : dishes) {
            (dish.isDone() ? done : pending).add(dish);
        }
        return new Split<>(List.copyOf(done), List.copyOf(pending));
    }
}
