/*
 * Throws a failure of its own with the same message. What has really happened, and where, is lost.
 *
 * Refused by: SimpleBouquetHiddenTest.any_flower_may_fail
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws InterruptedException {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> bouquet = new ArrayList<>();
            for (Future<T> flower : garden.invokeAll(flowers)) {
                try {
                    bouquet.add(flower.get());
                } catch (ExecutionException e) {
                    throw new IllegalStateException(e.getMessage());
                }
            }
            return bouquet;
        }
    }
}
