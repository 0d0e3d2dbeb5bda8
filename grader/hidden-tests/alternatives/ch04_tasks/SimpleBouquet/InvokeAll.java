/*
 * invokeAll on an executor of its own, with a virtual thread for each flower: it starts all and waits for all, and
 * its futures are in the order of the list.
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
            return bouquet;
        }
    }
}
