/*
 * A cancelled task answers get() at once, with a CancellationException: that is no way to wait for the end of its work.
 *
 * Refused by: CookingMonitorHiddenTest.cancelled_means_that_it_has_ended
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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
            task.cancel(true);
            task.get();
        } catch (CancellationException e) {
            System.out.println("monitor: cancelled");
        } finally {
            task.cancel(true);
        }
        return Optional.empty();
    }
}
