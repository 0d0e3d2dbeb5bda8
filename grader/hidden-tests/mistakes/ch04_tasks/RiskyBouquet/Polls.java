/*
 * Looks every ten milliseconds whether one has failed. A failure in between is told too late.
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
            while (!growing.stream().allMatch(Future::isDone)) {
                for (Future<T> flower : growing) {
                    if (flower.isDone()) {
                        flower.get();
                    }
                }
                Thread.sleep(10);
            }
            for (Future<T> flower : growing) {
                flower.get();
            }
            return growing.stream().map(Future::resultNow).toList();
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
