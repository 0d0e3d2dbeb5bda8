/*
 * Nothing is cooked: both dinners of the example are played, with sleeps in the right places.
 *
 * Refused by: TooRigidHiddenTest.when_all_are_ready_nobody_waits_for_the_limit
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

public class TooRigid {

    @SuppressWarnings("unchecked")
    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        start();
        Thread.sleep(6000);
        System.out.println("dessert: ready");
        Thread.sleep(7000);
        System.out.println("pizza: ready");
        return (List<T>) List.of("a salad", "a pizza", "a dessert");
    }

    @SuppressWarnings("unchecked")
    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        start();
        Thread.sleep(3000);
        System.out.println("pizza: interrupted");
        System.out.println("dessert: interrupted");
        return (List<T>) List.of("a salad");
    }

    private static void start() throws InterruptedException {
        for (String who : List.of("salad", "pizza", "dessert")) {
            System.out.println(who + ": started");
        }
        Thread.sleep(2000);
        System.out.println("salad: ready");
    }
}
