/*
 * A stream is lazy: it starts one flower and waits for it before it looks at the next one.
 *
 * Refused by: SimpleBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            return flowers.stream()
                    .map(garden::submit)
                    .map(flower -> {
                        try {
                            return flower.get();
                        } catch (Exception e) {
                            throw new CompletionException(e);
                        }
                    })
                    .toList();
        }
    }
}
