/*
 * All threads add to one ArrayList: it is in the order in which they bloom, and two that meet may lose one.
 *
 * Refused by: SimpleBouquetHiddenTest.all_may_bloom_at_the_same_instant
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        List<T> bouquet = new ArrayList<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(garden.submit(() -> bouquet.add(flower.call())));
            }
            for (Future<?> flower : growing) {
                flower.get();
            }
        }
        return bouquet;
    }
}
