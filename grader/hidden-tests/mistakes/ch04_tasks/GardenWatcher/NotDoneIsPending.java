/*
 * isDone() tells two states, not three: what is not done is taken for pending.
 *
 * Refused by: GardenWatcherHiddenTest.looks_are_counted_from_the_planting
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        Future<T> task = garden.submit(plant);
        List<Growth> seen = new ArrayList<>();
        try {
            Duration now = Duration.ZERO;
            for (Duration look : looks) {
                Thread.sleep(look.minus(now));
                now = look;
                writeDown(seen, stateOf(task));
            }
        } finally {
            task.cancel(true);
        }
        writeDown(seen, stateOf(task));
        return seen;
    }

    private static Growth stateOf(Future<?> task) {
        return switch (task.state()) {
            case RUNNING -> Growth.PENDING;
            case SUCCESS, FAILED -> Growth.DONE;
            case CANCELLED -> Growth.CANCELLED;
        };
    }

    private static void writeDown(List<Growth> seen, Growth state) {
        System.out.println("watcher: " + state);
        seen.add(state);
    }
}
