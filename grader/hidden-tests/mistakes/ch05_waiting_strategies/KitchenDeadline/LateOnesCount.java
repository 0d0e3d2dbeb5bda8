/*
 * What a step gives after it was stopped is taken, too.
 *
 * Refused by: KitchenDeadlineHiddenTest.what_comes_after_the_interrupt_does_not_matter
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        long deadline = System.nanoTime() + closing.toNanos();
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            work(step, Math.min(left, step.limit().toNanos())).ifPresent(finished::add);
        }
        return finished;
    }

    private static <T> Optional<T> work(Step<T> step, long nanos) throws Exception {
        FutureTask<T> working = new FutureTask<>(step.work());
        Thread cook = Thread.startVirtualThread(working);
        try {
            return Optional.of(working.get(nanos, TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            cook.interrupt();
            cook.join();
            return working.state() == Future.State.SUCCESS ? Optional.of(working.resultNow()) : Optional.empty();
        } finally {
            cook.interrupt();
            cook.join();
        }
    }
}
