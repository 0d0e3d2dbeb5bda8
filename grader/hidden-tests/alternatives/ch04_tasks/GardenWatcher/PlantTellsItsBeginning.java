/*
 * An AtomicBoolean, set by the plant's first step, tells what the future cannot: whether it has begun. The watcher
 * sleeps from look to look.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicBoolean;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        AtomicBoolean begun = new AtomicBoolean();
        Future<T> planted = garden.submit(() -> {
            begun.set(true);
            return plant.call();
        });
        List<Growth> seen = new ArrayList<>();
        try {
            Duration now = Duration.ZERO;
            for (Duration look : looks) {
                Thread.sleep(look.minus(now));
                now = look;
                note(seen, planted.isDone() ? Growth.DONE : begun.get() ? Growth.RUNNING : Growth.PENDING);
            }
        } catch (InterruptedException e) {
            pullUp(garden, planted);
            throw e;
        }
        note(seen, pullUp(garden, planted) ? Growth.CANCELLED : Growth.DONE);
        return seen;
    }

    private static void note(List<Growth> seen, Growth growth) {
        System.out.println("watcher: " + growth);
        seen.add(growth);
    }

    /** Whether there was something to pull up. */
    private static boolean pullUp(ExecutorService garden, Future<?> planted) {
        boolean cancelled = planted.cancel(true);
        // A cancelled task would still lie in the queue until a thread comes across it.
        if (cancelled && garden instanceof ThreadPoolExecutor pool && planted instanceof Runnable queued) {
            pool.remove(queued);
        }
        return cancelled;
    }
}
