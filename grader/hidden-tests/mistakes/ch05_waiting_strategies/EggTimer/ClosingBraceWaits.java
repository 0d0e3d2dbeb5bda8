/*
 * The closing brace waits for eggs that nobody took off: the limit makes them late, not the caller free.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            return stove.submit(eggs).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
