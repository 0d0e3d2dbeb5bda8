/*
 * Two limits, one inside the other. When both end at the same instant, the inner one is done first, and another step
 * begins before the outer one stops it.
 *
 * Refused by: KitchenDeadlineHiddenTest.nothing_starts_at_closing_time
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        List<T> finished = Collections.synchronizedList(new ArrayList<>());
        within(closing, () -> {
            for (Step<T> step : steps) {
                within(step.limit(), step.work()).ifPresent(finished::add);
            }
            return finished;
        });
        return finished;
    }

    private static <T> Optional<T> within(Duration limit, Callable<T> work) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> working = kitchen.submit(work);
            try {
                return Optional.of(working.get(limit.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } finally {
                working.cancel(true);
            }
        }
    }
}
