/*
 * Only the work is taken off the time that is left. While somebody clears up, the watch stands still.
 *
 * Refused by: KitchenDeadlineHiddenTest.clearing_up_takes_its_time_from_the_shift
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
        Duration left = closing;
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            if (!left.isPositive()) {
                break;
            }
            Duration atMost = left.compareTo(step.limit()) < 0 ? left : step.limit();
            long start = System.nanoTime();
            Optional<T> result = work(step, atMost.toNanos());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            left = left.minus(result.isPresent() ? took : atMost);
            result.ifPresent(finished::add);
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
