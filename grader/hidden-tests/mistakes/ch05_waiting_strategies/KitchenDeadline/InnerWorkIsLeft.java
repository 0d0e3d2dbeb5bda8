/*
 * At closing time the shift is stopped, but not the step inside it: the interrupt meets the one who waits, and he tells
 * nobody.
 *
 * Refused by: KitchenDeadlineHiddenTest.any_shift
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        List<T> finished = Collections.synchronizedList(new ArrayList<>());
        FutureTask<Void> shift = new FutureTask<>(() -> {
            for (Step<T> step : steps) {
                FutureTask<T> working = new FutureTask<>(step.work());
                Thread cook = Thread.startVirtualThread(working);
                try {
                    finished.add(working.get(step.limit().toMillis(), TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    cook.interrupt();
                    cook.join();
                }
            }
            return null;
        });
        Thread crew = Thread.startVirtualThread(shift);
        try {
            shift.get(closing.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // closed
        } finally {
            crew.interrupt();
            crew.join();
        }
        return finished;
    }
}
