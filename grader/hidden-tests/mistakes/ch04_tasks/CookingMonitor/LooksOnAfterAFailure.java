/*
 * Only a success counts as done. A cooking that has failed is looked at to the end, and then cancelled.
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
                    boolean done = task.state() == Future.State.SUCCESS;
                    System.out.println("monitor: look " + look + ", done = " + done);
                    if (done) {
                        return Optional.of(task.resultNow());
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
