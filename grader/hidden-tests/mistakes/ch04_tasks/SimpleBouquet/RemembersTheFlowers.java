/*
 * Keeps what a recipe gave, and gives it out again the next time that it is gathered.
 *
 * Refused by: SimpleBouquetHiddenTest.each_place_grows_a_flower_of_its_own
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SimpleBouquet {

    private static final Map<Callable<?>, Object> DRIED = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked")
    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                Object dried = DRIED.get(flower);
                growing.add(dried == null ? garden.submit(flower) : CompletableFuture.completedFuture((T) dried));
            }
            List<T> bouquet = new ArrayList<>();
            for (int i = 0; i < flowers.size(); i++) {
                bouquet.add(growing.get(i).get());
                if (bouquet.getLast() != null) {
                    DRIED.put(flowers.get(i), bouquet.getLast());
                }
            }
            return bouquet;
        }
    }
}
