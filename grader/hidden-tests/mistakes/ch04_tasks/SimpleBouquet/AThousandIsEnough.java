/*
 * A thousand at a time, because a thread is expensive. A virtual one is not: this bouquet takes five times as long as it needs.
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
        List<T> bouquet = new ArrayList<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int from = 0; from < flowers.size(); from += 1_000) {
                for (Future<T> flower :
                        garden.invokeAll(flowers.subList(from, Math.min(from + 1_000, flowers.size())))) {
                    bouquet.add(flower.get());
                }
            }
        }
        return bouquet;
    }
}
