/*
 * Looks every ten milliseconds whether another dish is done: each photo is a little late.
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
            List<Future<T>> cooking = new ArrayList<>();
            recipes.forEach(recipe -> cooking.add(kitchen.submit(recipe)));
            int photos = 0;
            try {
                while (!cooking.isEmpty()) {
                    for (Future<T> dish : List.copyOf(cooking)) {
                        if (dish.isDone()) {
                            cooking.remove(dish);
                            try {
                                photo.accept(dish.get());
                                photos++;
                            } catch (ExecutionException failure) {
                                smoke.accept(failure);
                            }
                        }
                    }
                    Thread.sleep(10);
                }
                return photos;
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
