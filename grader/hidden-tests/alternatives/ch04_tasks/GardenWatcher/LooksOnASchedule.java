/*
 * All looks are put on a scheduler at the planting, and the watcher collects them like any other futures. Whether
 * the plant has begun, its volatile bed tells.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class GardenWatcher {

    private static final class Seed<T> implements Callable<T> {

        private final Callable<T> plant;
        private volatile Thread bed;

        Seed(Callable<T> plant) {
            this.plant = plant;
        }

        @Override
        public T call() throws Exception {
            bed = Thread.currentThread();
            return plant.call();
        }
    }

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        Seed<T> seed = new Seed<>(plant);
        List<Growth> states = new ArrayList<>();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Future<T> growing = garden.submit(seed);
            List<Future<Growth>> seen = new ArrayList<>();
            for (Duration look : looks) {
                seen.add(clock.schedule(() -> written(look(seed, growing)), look.toMillis(), TimeUnit.MILLISECONDS));
            }
            try {
                for (Future<Growth> growth : seen) {
                    states.add(growth.get());
                }
            } catch (InterruptedException e) {
                clock.shutdownNow(); // no more looks
                cancel(garden, growing);
                throw e;
            }
            cancel(garden, growing);
            states.add(written(growing.isCancelled() ? Growth.CANCELLED : Growth.DONE));
        }
        return states;
    }

    private static Growth look(Seed<?> seed, Future<?> growing) {
        if (growing.isDone()) {
            return Growth.DONE;
        }
        return seed.bed == null ? Growth.PENDING : Growth.RUNNING;
    }

    private static Growth written(Growth growth) {
        System.out.println("watcher: " + growth);
        return growth;
    }

    private static void cancel(ExecutorService garden, Future<?> growing) {
        growing.cancel(true);
        // What is cancelled stays in the queue of a pool until its turn comes: take it out.
        if (garden instanceof ThreadPoolExecutor pool && growing instanceof Runnable task) {
            pool.remove(task);
        }
    }
}
