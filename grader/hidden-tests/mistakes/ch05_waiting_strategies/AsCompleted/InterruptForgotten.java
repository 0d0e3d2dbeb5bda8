/*
 * The interrupted blogger leaves, and the cooks are not told: close() waits until they are ready.
 *
 * Refused by: AsCompletedHiddenTest.an_interrupted_blogger_closes_the_kitchen
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
            CompletionService<T> counter = new ExecutorCompletionService<>(kitchen);
            recipes.forEach(counter::submit);
            int photos = 0;
            for (int turn = 0; turn < recipes.size(); turn++) {
                try {
                    photo.accept(counter.take().get());
                    photos++;
                } catch (ExecutionException failure) {
                    smoke.accept(failure);
                }
            }
            return photos;
        }
    }
}
