/*
 * The timer looks whether the eggs are still on, then interrupts the caller. In between, the eggs may be done, and the
 * interrupt meets the caller in whatever it does next.
 *
 * Refused by: EggTimerHiddenTest.at_the_very_limit_there_is_one_outcome
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        Thread caller = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean rang = new AtomicBoolean();
        Thread timer = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(limit);
            } catch (InterruptedException e) {
                return;
            }
            if (!done.get()) {
                rang.set(true);
                caller.interrupt();
            }
        });
        try {
            return eggs.call();
        } catch (InterruptedException e) {
            if (rang.get()) {
                throw new TimeoutException();
            }
            throw e;
        } finally {
            done.set(true);
            timer.interrupt();
        }
    }
}
