/*
 * Each dish is started and waited for before the next one starts: in turn, with more threads.
 *
 * Refused by: DinnerHiddenTest.together_takes_the_slowest
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dishes.add(recipe.call());
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        System.out.println("dinner: 0 of " + recipes.size() + " done");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> dishes = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                dishes.add(kitchen.submit(recipe).get());
                System.out.println("dinner: " + dishes.size() + " of " + recipes.size() + " done");
            }
            return dishes;
        }
    }
}
