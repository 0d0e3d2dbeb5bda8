/*
 * One dish is cooked and photographed, then the next one: a camera that the whole kitchen waits for.
 *
 * Refused by: AsCompletedHiddenTest.any_dishes_as_they_come
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        int photos = 0;
        for (Callable<T> recipe : recipes) {
            try {
                photo.accept(recipe.call());
                photos++;
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failure) {
                smoke.accept(failure);
            }
        }
        return photos;
    }
}
