/*
 * Photos wait for each other, smoke does not: it is seen in the middle of a photo.
 *
 * Refused by: AsCompletedHiddenTest.photos_may_take_a_while_and_the_cooks_do_not_wait
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        AtomicInteger photos = new AtomicInteger();
        Lock camera = new ReentrantLock(true);
        ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor();
        try (kitchen) {
            kitchen.invokeAll(recipes.stream()
                    .map(recipe -> cookAndShow(recipe, photo, smoke, photos, camera))
                    .toList());
        }
        return photos.get();
    }

    private static <T> Callable<Void> cookAndShow(
            Callable<T> recipe, Consumer<T> photo, Consumer<Exception> smoke, AtomicInteger photos, Lock camera) {
        return () -> {
            try {
                T dish = recipe.call();
                camera.lock();
                try {
                    photo.accept(dish);
                } finally {
                    camera.unlock();
                }
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
