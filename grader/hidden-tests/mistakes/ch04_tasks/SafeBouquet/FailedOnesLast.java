/*
 * The good flowers first, then the failures. Whose failure was it?
 *
 * Refused by: SafeBouquetHiddenTest.any_bouquet
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
        List<Outcome<T>> outcomes = new ArrayList<>();
        List<Outcome<T>> failed = new ArrayList<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<T> flower : garden.invokeAll(flowers)) {
                try {
                    outcomes.add(new Outcome.Bloomed<>(flower.get()));
                } catch (ExecutionException e) {
                    failed.add(new Outcome.Wilted<>(e.getCause()));
                }
            }
        }
        outcomes.addAll(failed);
        return outcomes;
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        List<T> good = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            if (outcome instanceof Outcome.Bloomed<T>(T flower)) {
                good.add(flower);
            }
        }
        return good;
    }
}
