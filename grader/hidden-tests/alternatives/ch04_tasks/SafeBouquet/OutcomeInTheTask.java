/* The task itself turns a failure into an outcome, so no future ever fails. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        List<Future<Outcome<T>>> growing = new ArrayList<>();
        try (ExecutorService garden = Executors.newCachedThreadPool()) {
            for (Callable<T> flower : flowers) {
                growing.add(garden.submit(() -> safely(flower)));
            }
        }
        return growing.stream().map(Future::resultNow).toList();
    }

    private static <T> Outcome<T> safely(Callable<T> flower) {
        try {
            return new Outcome.Bloomed<>(flower.call());
        } catch (Throwable why) {
            return new Outcome.Wilted<>(why);
        }
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .<T>mapMulti((outcome, good) -> {
                    switch (outcome) {
                        case Outcome.Bloomed<T> bloomed -> good.accept(bloomed.flower());
                        case Outcome.Wilted<T> _ -> {}
                    }
                })
                .toList();
    }
}
