/*
 * Returns how many turns there were, with those in which there was nothing to be seen.
 *
 * Refused by: AsCompletedHiddenTest.any_dishes_as_they_come
 */
package ch05_waiting_strategies;

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
                for (int turn = 0; turn < recipes.size(); turn++) {
                    try {
                        photo.accept(counter.take().get());
                    } catch (ExecutionException failure) {
                        smoke.accept(failure);
                    }
                }
                return recipes.size();
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
