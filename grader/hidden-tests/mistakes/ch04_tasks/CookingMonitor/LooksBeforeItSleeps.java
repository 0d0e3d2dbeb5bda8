/*
 * The first look is taken at once, so all of them come too early.
 *
 * Refused by: CookingMonitorHiddenTest.any_cooking
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = kitchen.submit(cooking);
            try {
                for (int look = 1; look <= looks; look++) {
                    boolean done = task.isDone();
                    System.out.println("monitor: look " + look + ", done = " + done);
                    if (done) {
                        return Optional.of(task.get());
                    }
                    Thread.sleep(between);
                }
                System.out.println("monitor: cancelling");
            } finally {
                task.cancel(true);
            }
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
