/*
 * After the interrupt nobody waits for the cook. He may be at it for a good while.
 *
 * Refused by: CookingMonitorHiddenTest.cancelled_means_that_it_has_ended
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        FutureTask<T> task = new FutureTask<>(cooking);
        Thread.startVirtualThread(task);
        try {
            for (int look = 1; look <= looks; look++) {
                Thread.sleep(between);
                boolean done = task.isDone();
                System.out.println("monitor: look " + look + ", done = " + done);
                if (done) {
                    return Optional.of(task.get());
                }
            }
            System.out.println("monitor: cancelling");
        } finally {
            task.cancel(true);
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
