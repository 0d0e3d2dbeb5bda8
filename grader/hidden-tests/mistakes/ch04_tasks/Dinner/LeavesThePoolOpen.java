/*
 * The pool is never shut down: its idle threads wait for work that never comes.
 *
 * Refused by: DinnerHiddenTest.together_takes_the_slowest
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
        ExecutorService kitchen = Executors.newFixedThreadPool(Math.max(1, recipes.size()));
        List<Future<T>> tasks = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            tasks.add(kitchen.submit(recipe));
        }
        tell(tasks);
        List<T> dishes = new ArrayList<>();
        for (Future<T> task : tasks) {
            dishes.add(task.get());
            tell(tasks);
        }
        return dishes;
    }

    private static <T> void tell(List<Future<T>> tasks) {
        long done = tasks.stream().filter(Future::isDone).count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
