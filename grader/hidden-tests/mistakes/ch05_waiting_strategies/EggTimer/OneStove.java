/*
 * One stove for everybody: the second eggs wait until the first are off, while their limit runs.
 *
 * Refused by: EggTimerHiddenTest.each_has_a_limit_of_its_own
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class EggTimer {

    private static final ExecutorService STOVE =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        Future<T> cooking = STOVE.submit(eggs);
        try {
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            cooking.cancel(true);
        }
    }
}
