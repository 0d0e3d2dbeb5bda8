/*
 * A pool needs at least one thread: without flowers it cannot even be made.
 *
 * Refused by: SimpleBouquetHiddenTest.any_bouquet
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
        try (ExecutorService garden = Executors.newFixedThreadPool(flowers.size())) {
            List<T> bouquet = new ArrayList<>();
            for (Future<T> flower : garden.invokeAll(flowers)) {
                bouquet.add(flower.get());
            }
            return bouquet;
        }
    }
}
