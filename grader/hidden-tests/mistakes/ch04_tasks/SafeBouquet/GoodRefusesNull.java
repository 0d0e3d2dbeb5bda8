/*
 * Collects the flowers into a list that refuses null.
 *
 * Refused by: SafeBouquetHiddenTest.null_is_a_flower_too
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

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
                .filter(outcome -> outcome instanceof Outcome.Bloomed<T>)
                .map(outcome -> ((Outcome.Bloomed<T>) outcome).flower())
                .collect(Collectors.toUnmodifiableList());
    }
}
