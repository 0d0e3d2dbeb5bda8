/*
 * Cancels each and then waits for each with get, which answers a cancelled one at once.
 *
 * Refused by: RiskyBouquetHiddenTest.stopped_means_that_they_have_ended
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class RiskyBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, false);
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        return gather(flowers, true);
    }

    private static <T> List<T> gather(List<Callable<T>> flowers, boolean stopTheRest) throws Exception {
        ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<T>> growing = new ArrayList<>();
        try {
            ExecutorCompletionService<T> asTheyEnd = new ExecutorCompletionService<>(garden);
            for (Callable<T> flower : flowers) {
                growing.add(asTheyEnd.submit(flower));
            }
            for (int ended = 0; ended < growing.size(); ended++) {
                asTheyEnd.take().get();
            }
            return growing.stream().map(Future::resultNow).toList();
        } catch (ExecutionException e) {
            if (stopTheRest) {
                stop(growing);
            }
            throw e;
        } catch (InterruptedException e) {
            stop(growing);
            throw e;
        } finally {
            garden.shutdown();
        }
    }

    private static <T> void stop(List<Future<T>> growing) throws InterruptedException {
        growing.forEach(flower -> flower.cancel(true));
        for (Future<T> flower : growing) {
            try {
                flower.get();
            } catch (ExecutionException | CancellationException e) {
                // ended
            }
        }
    }
}
