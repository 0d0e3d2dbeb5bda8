/*
 * A pool of four: the fifth flower waits until one of the first four has ended.
 *
 * Refused by: SafeBouquetHiddenTest.hundreds_of_flowers_grow_at_once
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
        try (ExecutorService garden = Executors.newFixedThreadPool(4)) {
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
        List<T> good = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            if (outcome instanceof Outcome.Bloomed<T>(T flower)) {
                good.add(flower);
            }
        }
        return good;
    }
}
