/*
 * The dishes are listed as they come, not in the order in which they were given.
 *
 * Refused by: FirstCompletedHiddenTest.any_dishes_and_any_number_of_them
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
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
        List<CompletableFuture<T>> done = new ArrayList<>();
        List<CompletableFuture<T>> pending = new ArrayList<>(dishes);
        bell.drainTo(done);
        pending.removeAll(done);
        while (!pending.isEmpty() && !enough.test(new Split<>(List.copyOf(done), List.copyOf(pending)))) {
            CompletableFuture<T> next = bell.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            done.add(next);
            pending.remove(next);
        }
        return new Split<>(done, pending);
    }
}
