/*
 * At the limit the caller stops waiting, and the eggs stay on the stove: get with a limit stops nothing.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
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
        ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor();
        Future<T> cooking = stove.submit(eggs);
        stove.shutdown();
        return cooking.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
