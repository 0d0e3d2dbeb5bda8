/*
 * A pool of eight: the ninth flower waits until one of the first eight has bloomed.
 *
 * Refused by: SimpleBouquetHiddenTest.five_thousand_flowers_take_three_seconds
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
        try (ExecutorService garden = Executors.newFixedThreadPool(8)) {
            List<T> bouquet = new ArrayList<>();
            for (Future<T> flower : garden.invokeAll(flowers)) {
                bouquet.add(flower.get());
            }
            return bouquet;
        }
    }
}
