/*
 * A timer cancels the task, and the caller gets a CancellationException: of a limit it learns nothing.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = stove.submit(eggs);
            timer.schedule(() -> cooking.cancel(true), limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return cooking.get();
            } finally {
                cooking.cancel(true);
                timer.shutdownNow();
            }
        }
    }
}
