/*
 * Takes every outcome for a flower.
 *
 * Refused by: SafeBouquetHiddenTest.any_flowers_may_fail
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> flower : garden.invokeAll(flowers)) {
                try {
                    outcomes.add(new Outcome.Bloomed<>(flower.get()));
                } catch (ExecutionException e) {
                    outcomes.add(new Outcome.Wilted<>(e.getCause()));
                }
            }
            return outcomes;
        }
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .map(outcome -> ((Outcome.Bloomed<T>) outcome).flower())
                .toList();
    }
}
