/*
 * Takes the flowers as they come, so they stand in the order in which they bloomed.
 *
 * Refused by: SimpleBouquetHiddenTest.the_last_to_bloom_may_come_first
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<T> asTheyBloom = new ExecutorCompletionService<>(garden);
            flowers.forEach(asTheyBloom::submit);
            List<T> bouquet = new ArrayList<>();
            while (bouquet.size() < flowers.size()) {
                bouquet.add(asTheyBloom.take().get());
            }
            return bouquet;
        }
    }
}
