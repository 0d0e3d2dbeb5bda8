/*
 * cancel(false) tells the task and not the cook: he goes on to the end, and the closing brace waits for him.
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
            for (int look = 1; look <= looks; look++) {
                Thread.sleep(between);
                boolean done = task.isDone();
                System.out.println("monitor: look " + look + ", done = " + done);
                if (done) {
                    return Optional.of(task.get());
                }
            }
            System.out.println("monitor: cancelling");
            task.cancel(false);
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
