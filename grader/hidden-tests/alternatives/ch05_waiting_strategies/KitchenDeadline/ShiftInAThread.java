/* The whole shift is one piece of work, stopped at closing time, and so is each step of it, stopped at its own limit. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        Instant end = Instant.now().plus(closing);
        List<T> finished = Collections.synchronizedList(new ArrayList<>());
        within(closing, () -> {
            for (Step<T> step : steps) {
                if (!Instant.now().isBefore(end)) {
                    break;
                }
                within(step.limit(), step.work()).ifPresent(finished::add);
            }
            return finished;
        });
        return finished;
    }

    private static <T> Optional<T> within(Duration limit, Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Thread worker = Thread.startVirtualThread(task);
        try {
            return Optional.of(task.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } finally {
            worker.interrupt();
            joinWhateverHappens(worker);
        }
    }

    /** An interrupt while waiting for the end is kept for later. */
    private static void joinWhateverHappens(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
