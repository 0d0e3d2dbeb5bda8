/*
 * Photographs in the order of the menu: the salad gets cold until the pizza is there.
 *
 * Refused by: AsCompletedHiddenTest.any_dishes_as_they_come
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
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
            try {
                List<Future<T>> dishes = new ArrayList<>();
                recipes.forEach(recipe -> dishes.add(kitchen.submit(recipe)));
                int photos = 0;
                for (Future<T> dish : dishes) {
                    try {
                        photo.accept(dish.get());
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
