/* Takes the dishes as they end, until one of them has failed. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        BlockingQueue<CompletableFuture<T>> ended = new LinkedBlockingQueue<>();
        dishes.forEach(dish -> dish.whenComplete((_, _) -> ended.add(dish)));
        for (int i = 0; i < dishes.size(); i++) {
            CompletableFuture<T> next = ended.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null || next.state() == Future.State.FAILED) {
                break;
            }
        }
        return split(dishes);
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
