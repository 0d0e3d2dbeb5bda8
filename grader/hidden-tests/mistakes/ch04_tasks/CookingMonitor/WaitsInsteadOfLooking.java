/*
 * get with a limit is a wait, not a look: it is over as soon as the dish is ready.
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = kitchen.submit(cooking);
            try {
                for (int look = 1; look <= looks; look++) {
                    try {
                        T dish = task.get(between.toMillis(), TimeUnit.MILLISECONDS);
                        System.out.println("monitor: look " + look + ", done = true");
                        return Optional.of(dish);
                    } catch (TimeoutException e) {
                        System.out.println("monitor: look " + look + ", done = false");
                    }
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
