/*
 * The failure is noticed at once, but then close() waits for all the others before it lets it through.
 *
 * Refused by: RiskyBouquetHiddenTest.the_first_failure_is_told_when_it_happens
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<T> asTheyEnd = new ExecutorCompletionService<>(garden);
            List<Future<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(asTheyEnd.submit(flower));
            }
            try {
                for (int ended = 0; ended < growing.size(); ended++) {
                    asTheyEnd.take().get();
                }
            } catch (ExecutionException e) {
                if (stopTheRest) {
                    garden.shutdownNow();
                }
                throw e;
            } catch (InterruptedException e) {
                garden.shutdownNow();
                throw e;
            }
            return growing.stream().map(Future::resultNow).toList();
        }
    }
}
