/*
 * Nothing is cooked: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: DinnerHiddenTest.in_turn_takes_the_sum
 */
package ch04_tasks;

import java.util.List;
import java.util.concurrent.Callable;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        System.out.println("pasta: boiling water");
        Thread.sleep(2000);
        System.out.println("pasta: adding pasta");
        Thread.sleep(3000);
        System.out.println("pasta: ready");
        System.out.println("salad: chopping vegetables");
        Thread.sleep(1000);
        System.out.println("salad: adding dressing");
        Thread.sleep(1000);
        System.out.println("salad: ready");
        return dishes(recipes);
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        System.out.println("dinner: 0 of 2 done");
        System.out.println("pasta: boiling water");
        System.out.println("salad: chopping vegetables");
        Thread.sleep(1000);
        System.out.println("salad: adding dressing");
        Thread.sleep(1000);
        System.out.println("pasta: adding pasta");
        System.out.println("salad: ready");
        Thread.sleep(3000);
        System.out.println("pasta: ready");
        System.out.println("dinner: 2 of 2 done");
        System.out.println("dinner: 2 of 2 done");
        return dishes(recipes);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> dishes(List<Callable<T>> recipes) {
        return (List<T>) List.of("delicious pasta", "fresh salad");
    }
}
