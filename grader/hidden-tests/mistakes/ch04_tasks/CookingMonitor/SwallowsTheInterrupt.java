/*
 * An interrupt of the caller only makes the next look come sooner.
 *
 * Refused by: CookingMonitorHiddenTest.an_interrupted_caller_calls_it_off
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
                try {
                    Thread.sleep(between);
                } catch (InterruptedException e) {
                    System.err.println("monitor: who wakes me?");
                }
                boolean done = task.isDone();
                System.out.println("monitor: look " + look + ", done = " + done);
                if (done) {
                    return Optional.of(task.get());
                }
            }
            System.out.println("monitor: cancelling");
            task.cancel(true);
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
