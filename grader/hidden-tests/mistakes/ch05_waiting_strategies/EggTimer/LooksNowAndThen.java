/*
 * It looks every ten milliseconds whether the eggs are done, so it is late itself.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        try (ExecutorService stove = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> cooking = stove.submit(eggs);
            long end = System.nanoTime() + limit.toNanos();
            try {
                while (!cooking.isDone()) {
                    if (System.nanoTime() >= end) {
                        throw new TimeoutException();
                    }
                    Thread.sleep(10);
                }
                return cooking.get();
            } finally {
                cooking.cancel(true);
            }
        }
    }
}
