/*
 * A flower that fails is caught on the way, and null stands in its place.
 *
 * Refused by: SimpleBouquetHiddenTest.any_flower_may_fail
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
                bouquet.add(flower.state() == Future.State.SUCCESS ? flower.resultNow() : null);
            }
            return bouquet;
        }
    }
}
