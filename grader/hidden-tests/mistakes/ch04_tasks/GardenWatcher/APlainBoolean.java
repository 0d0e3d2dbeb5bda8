/*
 * What one thread writes and another one reads needs something between them. A plain array has nothing.
 *
 * Refused by: GardenWatcherHiddenTest.a_cancelled_plant_makes_room
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
        boolean[] begun = new boolean[1];
        Future<T> task = garden.submit(() -> {
            begun[0] = true;
            return plant.call();
        });
        List<Growth> seen = new ArrayList<>();
        try {
            Duration now = Duration.ZERO;
            for (Duration look : looks) {
                Thread.sleep(look.minus(now));
                now = look;
                writeDown(seen, stateOf(task, begun[0]));
            }
        } finally {
            task.cancel(true);
        }
        writeDown(seen, stateOf(task, begun[0]));
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
