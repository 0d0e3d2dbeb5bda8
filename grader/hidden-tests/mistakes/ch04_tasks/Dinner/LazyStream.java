/*
 * A stream is lazy: it starts one dish and waits for it before it looks at the next one.
 *
 * Refused by: DinnerHiddenTest.together_takes_the_slowest
 */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
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
        List<Future<T>> tasks = new ArrayList<>();
        System.out.println("dinner: 0 of " + recipes.size() + " done");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            return recipes.stream()
                    .map(kitchen::submit)
                    .peek(tasks::add)
                    .map(Dinner::dish)
                    .peek(_ -> System.out.println("dinner: " + tasks.size() + " of " + recipes.size() + " done"))
                    .toList();
        }
    }

    private static <T> T dish(Future<T> task) {
        try {
            return task.get();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
