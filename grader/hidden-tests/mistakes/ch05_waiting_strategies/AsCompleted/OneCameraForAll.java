/*
 * There is one camera in the whole world: the second blogger waits until the first has gone home.
 *
 * Refused by: AsCompletedHiddenTest.bloggers_do_not_wait_for_each_other
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
        synchronized (AsCompleted.class) {
            try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
                try {
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
                } finally {
                    kitchen.shutdownNow();
                }
            }
        }
    }
}
