/*
 * All are cooked, and so it returns, while the photographer is still at work.
 *
 * Refused by: AsCompletedHiddenTest.photos_may_take_a_while_and_the_cooks_do_not_wait
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
        ExecutorService camera = Executors.newSingleThreadExecutor();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            recipes.forEach(recipe -> kitchen.execute(() -> {
                try {
                    T dish = recipe.call();
                    photos.incrementAndGet();
                    camera.execute(() -> photo.accept(dish));
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
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
        camera.shutdown();
        return photos.get();
    }
}
