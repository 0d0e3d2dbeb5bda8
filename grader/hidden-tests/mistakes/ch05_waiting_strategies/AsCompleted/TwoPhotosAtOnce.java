/*
 * Each cook photographs its own dish, whoever else has the camera in hand.
 *
 * Refused by: AsCompletedHiddenTest.photos_may_take_a_while_and_the_cooks_do_not_wait
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        AtomicInteger photos = new AtomicInteger();
        ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor();
        try (kitchen) {
            kitchen.invokeAll(recipes.stream()
                    .map(recipe -> cookAndShow(recipe, photo, smoke, photos))
                    .toList());
        }
        return photos.get();
    }

    private static <T> Callable<Void> cookAndShow(
            Callable<T> recipe, Consumer<T> photo, Consumer<Exception> smoke, AtomicInteger photos) {
        return () -> {
            try {
                photo.accept(recipe.call());
                photos.incrementAndGet();
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failure) {
                smoke.accept(failure);
            }
            return null;
        };
    }
}
