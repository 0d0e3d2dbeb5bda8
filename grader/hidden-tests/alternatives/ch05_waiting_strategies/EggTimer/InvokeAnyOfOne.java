/*
 * A race with a single runner: invokeAny has a limit, interrupts whoever is not done by then, and keeps the recipe's
 * own TimeoutException apart; the brace waits until the stove is off.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (var stove = Executors.newVirtualThreadPerTaskExecutor()) {
            return stove.invokeAny(List.of(eggs), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
