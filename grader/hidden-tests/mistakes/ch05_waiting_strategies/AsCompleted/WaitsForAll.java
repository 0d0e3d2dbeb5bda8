/*
 * Waits until everything is on the table, and then photographs the lot.
 *
 * Refused by: AsCompletedHiddenTest.any_dishes_as_they_come
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            int photos = 0;
            for (Future<T> dish : kitchen.invokeAll(recipes)) {
                try {
                    photo.accept(dish.get());
                    photos++;
                } catch (ExecutionException failure) {
                    smoke.accept(failure);
                }
            }
            return photos;
        }
    }
}
