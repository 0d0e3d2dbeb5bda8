/* A scheduled job cancels the task at the limit. To be cancelled means to be late. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                ExecutorService stove = Executors.newFixedThreadPool(1)) {
            Future<T> cooking = stove.submit(eggs);
            timer.schedule(() -> cooking.cancel(true), limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return cooking.get();
            } catch (CancellationException e) {
                throw new TimeoutException("the timer rang");
            } finally {
                cooking.cancel(true);
                timer.shutdownNow();
            }
        }
    }
}
