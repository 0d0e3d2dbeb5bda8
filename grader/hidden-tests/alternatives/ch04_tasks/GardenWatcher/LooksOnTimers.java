/* Each look is set on a timer right away, and gives what it has seen. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        Semaphore begun = new Semaphore(0);
        Future<T> task = garden.submit(() -> {
            begun.release();
            return plant.call();
        });
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            List<Future<Growth>> planned = new ArrayList<>();
            for (Duration look : looks) {
                planned.add(clock.schedule(() -> see(task, begun), look.toMillis(), TimeUnit.MILLISECONDS));
            }
            List<Growth> seen = new ArrayList<>();
            for (Future<Growth> look : planned) {
                seen.add(look.get());
            }
            task.cancel(true);
            seen.add(see(task, begun));
            return seen;
        } finally {
            task.cancel(true);
            clock.shutdownNow();
        }
    }

    private static Growth see(Future<?> task, Semaphore begun) {
        Growth growth;
        if (task.isDone()) {
            growth = task.isCancelled() ? Growth.CANCELLED : Growth.DONE;
        } else {
            growth = begun.availablePermits() == 0 ? Growth.PENDING : Growth.RUNNING;
        }
        System.out.println("watcher: " + growth);
        return growth;
    }
}
