/*
 * get with a limit comes back as soon as the plant is done: the look is early.
 *
 * Refused by: GardenWatcherHiddenTest.looks_are_counted_from_the_planting
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        AtomicBoolean begun = new AtomicBoolean();
        Future<T> task = garden.submit(() -> {
            begun.set(true);
            return plant.call();
        });
        List<Growth> seen = new ArrayList<>();
        try {
            Duration now = Duration.ZERO;
            for (Duration look : looks) {
                try {
                    task.get(look.minus(now).toMillis(), TimeUnit.MILLISECONDS);
                } catch (TimeoutException | ExecutionException _) {
                    // now is the time to look
                }
                now = look;
                writeDown(seen, stateOf(task, begun.get()));
            }
        } finally {
            task.cancel(true);
        }
        writeDown(seen, stateOf(task, begun.get()));
        return seen;
    }

    private static Growth stateOf(Future<?> task, boolean begun) {
        return switch (task.state()) {
            case RUNNING -> begun ? Growth.RUNNING : Growth.PENDING;
            case SUCCESS, FAILED -> Growth.DONE;
            case CANCELLED -> Growth.CANCELLED;
        };
    }

    private static void writeDown(List<Growth> seen, Growth state) {
        System.out.println("watcher: " + state);
        seen.add(state);
    }
}
