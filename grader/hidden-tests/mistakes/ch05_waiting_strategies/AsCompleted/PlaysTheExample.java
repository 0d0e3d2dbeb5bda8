/*
 * Nobody cooks: the photos of the example are taken, with sleeps in the right places.
 *
 * Refused by: AsCompletedHiddenTest.a_failure_disturbs_nobody_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

public class AsCompleted {

    static <T> int each(List<Callable<T>> recipes, Consumer<T> photo, Consumer<Exception> smoke)
            throws InterruptedException {
        for (String dish : List.of("pizza", "salad", "dessert")) {
            System.out.println(dish + ": started");
        }
        show(2, "salad", photo);
        show(6, "dessert", photo);
        show(7, "pizza", photo);
        return recipes.size();
    }

    @SuppressWarnings("unchecked")
    private static <T> void show(int seconds, String dish, Consumer<T> photo) throws InterruptedException {
        Thread.sleep(seconds * 1000L);
        System.out.println(dish + ": ready");
        photo.accept((T) ("a " + dish));
    }
}
