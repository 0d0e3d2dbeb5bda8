/* The thread in which the plant grows is all that is noted; the looks are kept to by the clock. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        long planted = System.nanoTime();
        BlockingQueue<Thread> bed = new ArrayBlockingQueue<>(1);
        Future<T> task = garden.submit(() -> {
            bed.add(Thread.currentThread());
            return plant.call();
        });
        List<Growth> seen = new ArrayList<>();
        try {
            for (Duration look : looks) {
                TimeUnit.NANOSECONDS.sleep(planted + look.toNanos() - System.nanoTime());
                if (task.isDone()) {
                    seen.add(Growth.DONE);
                } else {
                    seen.add(bed.isEmpty() ? Growth.PENDING : Growth.RUNNING);
                }
                System.out.println("watcher: " + seen.getLast());
            }
        } catch (InterruptedException e) {
            task.cancel(true);
            throw e;
        }
        seen.add(task.cancel(true) ? Growth.CANCELLED : Growth.DONE);
        System.out.println("watcher: " + seen.getLast());
        return seen;
    }
}
