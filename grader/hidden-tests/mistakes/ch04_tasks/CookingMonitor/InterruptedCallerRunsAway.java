/*
 * A caller who is interrupted interrupts the cook and is gone, before the cook has cleaned up.
 *
 * Refused by: CookingMonitorHiddenTest.an_interrupted_caller_waits_for_the_end
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        } catch (InterruptedException e) {
            cook.interrupt();
            throw e;
        }
        System.out.println("monitor: cancelling");
        cook.interrupt();
        cook.join();
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }
}
