/* A small monitor counts the dishes that are still cooking and remembers whether one has failed; callbacks of the
dishes notify it, and the caller waits in it until the deadline. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public class FirstException {

    static <T> Split<T> untilFailure(List<CompletableFuture<T>> dishes, Duration limit) throws InterruptedException {
        Watch watch = new Watch(dishes.size());
        for (CompletableFuture<T> dish : dishes) {
            dish.whenComplete((result, thrown) -> watch.ended(dish.isCompletedExceptionally() && !dish.isCancelled()));
        }
        watch.await(limit);
        Map<Boolean, List<CompletableFuture<T>>> byDone =
                dishes.stream().collect(Collectors.partitioningBy(CompletableFuture::isDone));
        return new Split<>(byDone.get(true), byDone.get(false));
    }

    private static final class Watch {

        private int cooking;
        private boolean failed;

        Watch(int cooking) {
            this.cooking = cooking;
        }

        synchronized void ended(boolean withFailure) {
            cooking--;
            failed |= withFailure;
            if (isEnough()) {
                notifyAll();
            }
        }

        synchronized void await(Duration limit) throws InterruptedException {
            long start = System.nanoTime();
            long patience = TimeUnit.NANOSECONDS.convert(limit);
            long left = patience;
            while (!isEnough() && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = patience - (System.nanoTime() - start);
            }
        }

        private boolean isEnough() {
            return failed || cooking == 0;
        }
    }
}
