/*
 * Grows the flowers, but knows beforehand who fails, and when.
 *
 * Refused by: RiskyBouquetHiddenTest.any_bouquet_may_bloom
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
        ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor();
        List<Future<T>> growing = new ArrayList<>();
        flowers.forEach(flower -> growing.add(garden.submit(flower)));
        garden.shutdown();
        Thread.sleep(1500);
        List<T> bouquet = new ArrayList<>();
        for (Future<T> flower : growing.reversed()) {
            bouquet.addFirst(flower.get());
        }
        return bouquet;
    }

    static <T> List<T> gatherOrStop(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> growing = new ArrayList<>();
            flowers.forEach(flower -> growing.add(garden.submit(flower)));
            Thread.sleep(1500);
            List<T> bouquet = new ArrayList<>();
            try {
                for (Future<T> flower : growing.reversed()) {
                    bouquet.addFirst(flower.get());
                }
            } catch (ExecutionException e) {
                garden.shutdownNow();
                throw e;
            }
            return bouquet;
        }
    }
}
