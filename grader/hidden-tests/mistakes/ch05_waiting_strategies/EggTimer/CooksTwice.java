/*
 * First it tries whether the eggs would be done in time, then it cooks them.
 *
 * Refused by: EggTimerHiddenTest.eggs_are_cooked_once
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> trial = stove.submit(eggs);
            try {
                trial.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                trial.cancel(true);
            }
        }
        return eggs.call();
    }
}
