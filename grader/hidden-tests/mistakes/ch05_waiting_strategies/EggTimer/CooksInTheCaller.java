/*
 * It cooks first and looks at the clock afterwards: what is late is only found out when it is over.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        long start = System.nanoTime();
        T cooked = eggs.call();
        if (System.nanoTime() - start > limit.toNanos()) {
            throw new TimeoutException();
        }
        return cooked;
    }
}
