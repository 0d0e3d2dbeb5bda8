/*
 * Nobody shuts the pool down. Its threads wait for more work, and keep the program alive.
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
        ExecutorService garden = Executors.newFixedThreadPool(Math.max(1, flowers.size()));
        List<T> bouquet = new ArrayList<>();
        for (Future<T> flower : garden.invokeAll(flowers)) {
            bouquet.add(flower.get());
        }
        return bouquet;
    }
}
