/*
 * When the eggs are done, nobody switches the timer off. Its thread waits for the limit.
 *
 * Refused by: EggTimerHiddenTest.any_eggs_and_any_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        FutureTask<T> cooking = new FutureTask<>(eggs);
        Thread.startVirtualThread(cooking);
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(limit);
            } catch (InterruptedException e) {
                return;
            }
            cooking.cancel(true);
        });
        try {
            return cooking.get();
        } catch (CancellationException e) {
            throw new TimeoutException();
        } finally {
            cooking.cancel(true);
        }
    }
}
