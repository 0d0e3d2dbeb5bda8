/*
 * Looks at a future and cancels it at the end of patience; that the cooking has really ended, the closing brace of
 * the executor tells, which is why the last word is printed behind it.
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
            Future<T> dish = kitchen.submit(cooking);
            try {
                for (int look = 1; look <= looks; look++) {
                    Thread.sleep(between);
                    boolean done = dish.isDone();
                    System.out.println("monitor: look " + look + ", done = " + done);
                    if (done) {
                        return Optional.of(dish.get());
                    }
                }
                System.out.println("monitor: cancelling");
            } finally {
                dish.cancel(true);
            }
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
