/*
 * All steps at once, and what is ready at closing time is finished. There is no such crowd in this kitchen.
 *
 * Refused by: KitchenDeadlineHiddenTest.any_shift
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        List<T> finished = new ArrayList<>();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> work = new ArrayList<>();
            for (Step<T> step : steps) {
                work.add(step.work());
            }
            for (Future<T> done : kitchen.invokeAll(work, closing.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!done.isCancelled()) {
                    finished.add(done.get());
                }
            }
        }
        return finished;
    }
}
