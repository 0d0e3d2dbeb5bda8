/* anyOf over what is pending, again and again. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

public class FirstCompleted {

    static <T> Split<T> await(List<CompletableFuture<T>> dishes, Predicate<Split<T>> enough, Duration limit)
            throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        Split<T> split = split(dishes);
        while (!split.pending().isEmpty() && !enough.test(split)) {
            try {
                CompletableFuture.anyOf(split.pending().toArray(CompletableFuture[]::new))
                        .get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (ExecutionException | CancellationException e) {
                // It has failed or was cancelled, so it is done.
            } catch (TimeoutException e) {
                return split(dishes);
            }
            split = split(dishes);
        }
        return split;
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
