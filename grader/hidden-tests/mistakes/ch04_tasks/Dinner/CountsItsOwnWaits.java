/*
 * It does not ask the tasks. It counts how often it has waited: the quick ones are done long before.
 *
 * Refused by: DinnerHiddenTest.who_is_done_is_asked_after_each_wait
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dishes.add(recipe.call());
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> tasks = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                tasks.add(kitchen.submit(recipe));
            }
            System.out.println("dinner: 0 of " + tasks.size() + " done");
            List<T> dishes = new ArrayList<>();
            for (Future<T> task : tasks) {
                dishes.add(task.get());
                System.out.println("dinner: " + dishes.size() + " of " + tasks.size() + " done");
            }
            return dishes;
        }
    }
}
