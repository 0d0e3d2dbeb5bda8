/* A FutureTask that notes when it is run; a latch keeps the note. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        Planted<T> planted = new Planted<>(plant);
        garden.execute(planted);
        List<Growth> seen = new ArrayList<>();
        long before = 0;
        for (Duration look : looks) {
            try {
                TimeUnit.MILLISECONDS.sleep(look.toMillis() - before);
            } catch (InterruptedException e) {
                planted.cancel(true);
                throw e;
            }
            before = look.toMillis();
            seen.add(planted.look());
        }
        planted.cancel(true);
        seen.add(planted.look());
        return List.copyOf(seen);
    }

    private static final class Planted<T> extends FutureTask<T> {
        private final CountDownLatch begun = new CountDownLatch(1);

        Planted(Callable<T> plant) {
            super(plant);
        }

        @Override
        public void run() {
            begun.countDown();
            super.run();
        }

        Growth look() {
            Growth growth = isCancelled()
                    ? Growth.CANCELLED
                    : isDone() ? Growth.DONE : begun.getCount() > 0 ? Growth.PENDING : Growth.RUNNING;
            System.out.println("watcher: " + growth);
            return growth;
        }
    }
}
