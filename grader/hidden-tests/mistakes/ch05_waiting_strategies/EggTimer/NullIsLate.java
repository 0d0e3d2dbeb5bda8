/*
 * When nothing is there after the wait, it was too slow. But nothing may be what the recipe gave.
 *
 * Refused by: EggTimerHiddenTest.nothing_may_be_what_it_gives
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        AtomicReference<T> cooked = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        Thread cook = Thread.startVirtualThread(() -> {
            try {
                cooked.set(eggs.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        try {
            cook.join(limit);
        } finally {
            cook.interrupt();
        }
        if (failure.get() != null && !(failure.get() instanceof InterruptedException)) {
            throw failure.get();
        }
        if (cooked.get() == null) {
            throw new TimeoutException();
        }
        return cooked.get();
    }
}
