/* Each dish looks around when it ends, and the first that finds it enough opens the latch. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        Runnable look = () -> {
            Split<T> split = split(dishes);
            if (split.pending().isEmpty() || enough.test(split)) {
                latch.countDown();
            }
        };
        look.run();
        if (latch.getCount() > 0) {
            dishes.forEach(dish -> dish.whenComplete((_, _) -> look.run()));
            latch.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        }
        return split(dishes);
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
