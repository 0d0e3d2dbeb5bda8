/*
 * List.copyOf refuses null, and so do List.of and a ConcurrentHashMap.
 *
 * Refused by: SimpleBouquetHiddenTest.a_recipe_may_give_null
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
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> bouquet = new ArrayList<>();
            for (Future<T> flower : garden.invokeAll(flowers)) {
                bouquet.add(flower.get());
            }
            return List.copyOf(bouquet);
        }
    }
}
