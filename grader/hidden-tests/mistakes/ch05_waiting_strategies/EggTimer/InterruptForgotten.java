/*
 * The eggs are taken off when the timer rings, and only then. When the caller is called away, they stay on.
 *
 * Refused by: EggTimerHiddenTest.an_interrupted_caller_takes_them_off
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        FutureTask<T> cooking = new FutureTask<>(eggs);
        Thread.startVirtualThread(cooking);
        try {
            return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            cooking.cancel(true);
            throw e;
        }
    }
}
