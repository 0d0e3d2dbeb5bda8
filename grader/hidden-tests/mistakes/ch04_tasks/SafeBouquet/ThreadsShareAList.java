/*
 * All threads add to one ArrayList: it is in the order in which they end, and two that meet may lose one.
 *
 * Refused by: SafeBouquetHiddenTest.all_may_end_at_the_same_instant
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        List<Outcome<T>> outcomes = new ArrayList<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Callable<T> flower : flowers) {
                garden.submit(() -> {
                    try {
                        outcomes.add(new Outcome.Bloomed<>(flower.call()));
                    } catch (Throwable e) {
                        outcomes.add(new Outcome.Wilted<>(e));
                    }
                });
            }
        }
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
