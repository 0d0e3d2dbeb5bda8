/*
 * A TimeoutException that a step has thrown itself is taken for the limit.
 *
 * Refused by: KitchenDeadlineHiddenTest.a_failure_ends_the_shift
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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
            cook.join(Duration.ofNanos(nanos));
            if (working.isDone()) {
                return Optional.of(working.get());
            }
            throw new TimeoutException();
        } catch (ExecutionException | TimeoutException e) {
            if (e instanceof TimeoutException || e.getCause() instanceof TimeoutException) {
                return Optional.empty();
            }
            throw e;
        } finally {
            cook.interrupt();
            cook.join();
        }
    }
}
