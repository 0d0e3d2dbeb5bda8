/* No cancel: shutdownNow interrupts whatever is cooking, and awaitTermination waits until it has ended. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        ExecutorService kitchen = Executors.newSingleThreadExecutor();
        try {
            Future<T> task = kitchen.submit(cooking);
            for (int look = 1; look <= looks; look++) {
                Thread.sleep(between);
                switch (task.state()) {
                    case RUNNING -> System.out.println("monitor: look " + look + ", done = false");
                    case SUCCESS, FAILED, CANCELLED -> {
                        System.out.println("monitor: look " + look + ", done = true");
                        return Optional.of(task.get());
                    }
                }
            }
            System.out.println("monitor: cancelling");
        } finally {
            kitchen.shutdownNow();
            while (!kitchen.awaitTermination(1, TimeUnit.DAYS)) {
                System.err.println("a day, and still not clean?");
            }
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
