/*
 * When one fails, the others are cancelled. A safe bouquet is one in which they are not.
 *
 * Refused by: SafeBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> growing = new ArrayList<>();
            for (Callable<T> flower : flowers) {
                growing.add(garden.submit(flower));
            }
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> flower : growing) {
                try {
                    outcomes.add(new Outcome.Bloomed<>(flower.get()));
                } catch (ExecutionException e) {
                    outcomes.add(new Outcome.Wilted<>(e.getCause()));
                    growing.forEach(other -> other.cancel(true));
                } catch (CancellationException e) {
                    outcomes.add(new Outcome.Wilted<>(e));
                }
            }
            return outcomes;
        }
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
