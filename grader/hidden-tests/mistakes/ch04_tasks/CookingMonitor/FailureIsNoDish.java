/*
 * A cooking that has failed is reported as if it had been called off, and why it failed is lost.
 *
 * Refused by: CookingMonitorHiddenTest.a_failure_is_noticed_at_the_next_look
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
            try {
                for (int look = 1; look <= looks; look++) {
                    Thread.sleep(between);
                    boolean done = task.isDone();
                    System.out.println("monitor: look " + look + ", done = " + done);
                    if (done) {
                        return task.state() == Future.State.SUCCESS ? Optional.of(task.resultNow()) : Optional.empty();
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
