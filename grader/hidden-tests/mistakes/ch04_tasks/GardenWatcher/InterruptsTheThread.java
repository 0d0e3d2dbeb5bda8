/*
 * It stops a plant by interrupting the thread in which it grows. A plant that has none yet is not stopped.
 *
 * Refused by: GardenWatcherHiddenTest.a_plant_without_a_bed_never_begins
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        AtomicReference<Thread> bed = new AtomicReference<>();
        Future<T> task = garden.submit(() -> {
            bed.set(Thread.currentThread());
            return plant.call();
        });
        List<Growth> seen = new ArrayList<>();
        try {
            Duration now = Duration.ZERO;
            for (Duration look : looks) {
                Thread.sleep(look.minus(now));
                now = look;
                writeDown(seen, stateOf(task, bed.get() != null));
            }
        } finally {
            if (!task.isDone() && bed.get() != null) {
                bed.get().interrupt();
            }
        }
        writeDown(seen, task.isDone() ? Growth.DONE : Growth.CANCELLED);
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
