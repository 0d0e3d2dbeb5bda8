/*
 * The thread is interrupted, but the task is not cancelled, and what it gives in the end counts after all.
 *
 * Refused by: CookingMonitorHiddenTest.what_comes_after_the_interrupt_does_not_matter
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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
        return task.state() == Future.State.SUCCESS ? Optional.of(task.resultNow()) : Optional.empty();
    }
}
