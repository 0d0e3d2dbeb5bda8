/*
 * Whatever went wrong, the eggs are said to have been too slow.
 *
 * Refused by: EggTimerHiddenTest.a_failure_is_passed_on_at_once
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = stove.submit(eggs);
            try {
                return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                throw new TimeoutException();
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
