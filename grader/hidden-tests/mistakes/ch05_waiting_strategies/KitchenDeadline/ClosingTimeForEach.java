/*
 * Closing time is taken for a limit, and counted anew for each step.
 *
 * Refused by: KitchenDeadlineHiddenTest.any_shift
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
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = closing.toNanos();
            work(step, Math.min(left, step.limit().toNanos())).ifPresent(finished::add);
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
