/*
 * What the interrupted cook throws is thrown at the caller, who no longer wants anything from him.
 *
 * Refused by: CookingMonitorHiddenTest.what_comes_after_the_interrupt_does_not_matter
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        FutureTask<T> task = new FutureTask<>(cooking);
        Thread cook = Thread.startVirtualThread(task);
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
            cook.interrupt();
            cook.join();
        }
        System.out.println("monitor: cancelled");
        try {
            task.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof InterruptedException)) {
                throw e;
            }
        }
        return Optional.empty();
    }
}
