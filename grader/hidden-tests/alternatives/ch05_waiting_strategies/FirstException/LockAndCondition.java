/* A condition that is looked at again whenever a dish has ended. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition ended = lock.newCondition();
        for (CompletableFuture<T> dish : dishes) {
            dish.whenComplete((_, _) -> {
                lock.lock();
                try {
                    ended.signal();
                } finally {
                    lock.unlock();
                }
            });
        }
        lock.lockInterruptibly();
        try {
            long left = limit.toNanos();
            while (left > 0
                    && dishes.stream().noneMatch(dish -> dish.state() == Future.State.FAILED)
                    && !dishes.stream().allMatch(Future::isDone)) {
                left = ended.awaitNanos(left);
            }
            return split(dishes);
        } finally {
            lock.unlock();
        }
    }

    private static <T> Split<T> split(List<CompletableFuture<T>> dishes) {
        Map<Boolean, List<CompletableFuture<T>>> parts =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(parts.get(true), parts.get(false));
    }
}
