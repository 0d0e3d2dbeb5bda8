/*
 * Waits for the flowers in the order of the list: a failure is noticed when those before it have bloomed.
 *
 * Refused by: RiskyBouquetHiddenTest.the_first_failure_is_told_when_it_happens
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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
        try {
            List<Future<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(garden.submit(flower));
            }
            List<T> bouquet = new ArrayList<>();
            for (Future<T> flower : growing) {
                bouquet.add(flower.get());
            }
            return bouquet;
        } catch (ExecutionException e) {
            if (stopTheRest) {
                stop(garden);
            }
            throw e;
        } catch (InterruptedException e) {
            stop(garden);
            throw e;
        } finally {
            garden.shutdown();
        }
    }

    private static void stop(ExecutorService garden) {
        garden.shutdownNow();
        garden.close();
    }
}
