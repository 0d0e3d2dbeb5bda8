/*
 * The last look is lost: the plant is cancelled before it is looked at.
 *
 * Refused by: GardenWatcherHiddenTest.a_single_look_is_enough
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
            for (int i = 0; i < looks.size(); i++) {
                Thread.sleep(looks.get(i).minus(now));
                now = looks.get(i);
                if (i < looks.size() - 1) {
                    writeDown(seen, stateOf(task, begun.get()));
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
