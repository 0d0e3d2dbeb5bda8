/*
 * The first step that takes too long ends the shift, long before closing time.
 *
 * Refused by: KitchenDeadlineHiddenTest.the_smaller_limit_counts
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        long deadline = System.nanoTime() + closing.toNanos();
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            Optional<T> result = work(step, Math.min(left, step.limit().toNanos()));
            if (result.isEmpty()) {
                break;
            }
            finished.add(result.get());
        }
        return finished;
    }

    private static <T> Optional<T> work(Step<T> step, long nanos) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> working = kitchen.submit(step.work());
            try {
                return Optional.of(working.get(nanos, TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } finally {
                working.cancel(true);
            }
        }
    }
}
