/* Plain threads put what is to be done next into a queue, and the caller does it. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        BlockingQueue<BooleanSupplier> turns = new LinkedBlockingQueue<>();
        List<Thread> cooks = recipes.stream()
                .map(recipe -> Thread.ofVirtual().start(() -> turns.add(turn(recipe, photo, smoke))))
                .toList();
        try {
            int photos = 0;
            for (int i = 0; i < cooks.size(); i++) {
                photos += turns.take().getAsBoolean() ? 1 : 0;
            }
            return photos;
        } finally {
            for (Thread cook : cooks) {
                cook.interrupt();
            }
            for (Thread cook : cooks) {
                cook.join();
            }
        }
    }

    /** Cooks, and tells what is to be done then, which says whether it was a photo. */
    private static <T> BooleanSupplier turn(Callable<T> recipe, Consumer<T> photo, Consumer<Exception> smoke) {
        try {
            T dish = recipe.call();
            return () -> {
                photo.accept(dish);
                return true;
            };
        } catch (Exception e) {
            return () -> {
                smoke.accept(e);
                return false;
            };
        }
    }
}
