/*
 * A parallel stream has as many threads as there are processors, and it is made for work, not for waiting.
 *
 * Refused by: SimpleBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;

public class SimpleBouquet {

    static <T> List<T> gather(List<Callable<T>> flowers) {
        return flowers.parallelStream()
                .map(flower -> {
                    try {
                        return flower.call();
                    } catch (Exception e) {
                        throw new CompletionException(e);
                    }
                })
                .toList();
    }
}
