/*
 * There is time until closing, so why hurry: one step may use up what all the others need.
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
            work(step, left).ifPresent(finished::add);
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
