/*
 * The dishes come in their order, and all failures after the last of them.
 *
 * Refused by: AsCompletedHiddenTest.a_failure_disturbs_nobody_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                CompletionService<T> counter = new ExecutorCompletionService<>(kitchen);
                recipes.forEach(counter::submit);
                List<Exception> failures = new ArrayList<>();
                for (int turn = 0; turn < recipes.size(); turn++) {
                    try {
                        photo.accept(counter.take().get());
                    } catch (ExecutionException failure) {
                        failures.add(failure);
                    }
                }
                failures.forEach(smoke);
                return recipes.size() - failures.size();
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
