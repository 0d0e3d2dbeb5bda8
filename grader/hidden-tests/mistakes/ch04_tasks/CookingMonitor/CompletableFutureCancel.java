/*
 * CompletableFuture.cancel interrupts nobody, whatever its argument says. The dish cooks on for nobody.
 *
 * Refused by: CookingMonitorHiddenTest.any_cooking
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        CompletableFuture<T> task = CompletableFuture.supplyAsync(() -> call(cooking), Thread::startVirtualThread);
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
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }

    private static <T> T call(Callable<T> cooking) {
        try {
            return cooking.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
