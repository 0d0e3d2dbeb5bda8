/*
 * invokeAll, and then the states of its futures, which are all done: a FutureTask keeps apart what was thrown and
 * what was cancelled, and gives the exception itself, without another one around it.
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SafeBouquet {

    static <T> List<Outcome<T>> gather(List<Callable<T>> flowers) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> flower : garden.invokeAll(flowers)) {
                outcomes.add(
                        switch (flower.state()) {
                            case SUCCESS -> new Outcome.Bloomed<>(flower.resultNow());
                            case FAILED -> new Outcome.Wilted<>(flower.exceptionNow());
                            case CANCELLED, RUNNING -> throw new AssertionError("invokeAll has not waited");
                        });
            }
            return outcomes;
        }
    }

    static <T> List<T> good(List<Outcome<T>> outcomes) {
        List<T> flowers = new ArrayList<>();
        for (Outcome<T> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Bloomed<T>(T flower) -> flowers.add(flower);
                case Outcome.Wilted<T> _ -> {}
            }
        }
        return flowers;
    }
}
