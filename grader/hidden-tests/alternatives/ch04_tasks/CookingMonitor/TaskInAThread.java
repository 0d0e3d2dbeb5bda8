/* A FutureTask in a thread of its own: cancelling the task interrupts the thread, joining the thread waits for its end. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        FutureTask<T> task = new FutureTask<>(cooking);
        Thread cook = Thread.ofVirtual().start(task);
        try {
            if (seesItReady(task, looks, between)) {
                return Optional.of(task.get());
            }
            System.out.println("monitor: cancelling");
        } finally {
            task.cancel(true);
            cook.join();
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }

    private static boolean seesItReady(Future<?> task, int looks, Duration between) throws InterruptedException {
        boolean ready = false;
        for (int look = 1; look <= looks && !ready; look++) {
            Thread.sleep(between.toMillis());
            ready = task.isDone();
            System.out.println("monitor: look " + look + ", done = " + ready);
        }
        return ready;
    }
}
