/*
 * Keeps the futures in a map by recipe, so a recipe that stands in the list twice gives the same flower twice.
 *
 * Refused by: SimpleBouquetHiddenTest.each_place_grows_a_flower_of_its_own
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Callable<T>, Future<T>> growing = new HashMap<>();
            for (Callable<T> flower : flowers) {
                growing.computeIfAbsent(flower, garden::submit);
            }
            List<T> bouquet = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                bouquet.add(growing.get(flower).get());
            }
            return bouquet;
        }
    }
}
