/* A CompletableFuture on the garden. It interrupts nobody, so the plant leaves the thread in which it grows. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;

public class GardenWatcher {

    static <T> List<Growth> watch(ExecutorService garden, Callable<T> plant, List<Duration> looks) throws Exception {
        AtomicReference<Thread> bed = new AtomicReference<>();
        CompletableFuture<T> task = CompletableFuture.supplyAsync(
                () -> {
                    bed.set(Thread.currentThread());
                    return call(plant);
                },
                garden);
        List<Growth> seen = new ArrayList<>();
        Duration last = Duration.ZERO;
        try {
            for (Duration look : looks) {
                Thread.sleep(look.minus(last));
                last = look;
                seen.add(tell(task.isDone() ? Growth.DONE : bed.get() == null ? Growth.PENDING : Growth.RUNNING));
            }
        } finally {
            if (task.cancel(true) && bed.get() != null) {
                bed.get().interrupt();
            }
        }
        seen.add(tell(task.isCancelled() ? Growth.CANCELLED : Growth.DONE));
        return seen;
    }

    private static Growth tell(Growth growth) {
        System.out.println("watcher: " + growth);
        return growth;
    }

    private static <T> T call(Callable<T> plant) {
        try {
            return plant.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
