/*
 * A cook who is interrupted throws an exception, too, and it is shown as smoke after the blogger has left.
 *
 * Refused by: AsCompletedHiddenTest.an_interrupted_blogger_closes_the_kitchen
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        AtomicInteger photos = new AtomicInteger();
        try (ExecutorService camera = Executors.newSingleThreadExecutor()) {
            try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
                recipes.forEach(recipe -> kitchen.execute(() -> {
                    try {
                        T dish = recipe.call();
                        camera.execute(() -> photo.accept(dish));
                        photos.incrementAndGet();
                    } catch (Exception failure) {
                        camera.execute(() -> smoke.accept(failure));
                    }
                }));
                kitchen.shutdown();
                try {
                    kitchen.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
                } finally {
                    kitchen.shutdownNow();
                }
            }
        }
        return photos.get();
    }
}
