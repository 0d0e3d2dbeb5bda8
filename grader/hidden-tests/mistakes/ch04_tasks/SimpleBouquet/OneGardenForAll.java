/*
 * All bouquets share one pool. When its threads all wait for a bouquet inside theirs, nobody is left to grow a flower.
 *
 * Refused by: SimpleBouquetHiddenTest.a_bouquet_of_bouquets
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SimpleBouquet {

    private static final ExecutorService GARDEN =
            Executors.newFixedThreadPool(20, Thread.ofVirtual().factory());

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        List<T> bouquet = new ArrayList<>();
        for (Future<T> flower : GARDEN.invokeAll(flowers)) {
            bouquet.add(flower.get());
        }
        return bouquet;
    }
}
