/*
 * It goes home as soon as the plant is done, and owes the rest of the looks.
 *
 * Refused by: GardenWatcherHiddenTest.a_failed_plant_is_done
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
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
                Thread.sleep(look.minus(now));
                now = look;
                writeDown(seen, stateOf(task, begun.get()));
                if (task.isDone()) {
                    break;
                }
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
