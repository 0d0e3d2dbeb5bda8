/*
 * Nothing is cooked: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: TaskCreationHiddenTest.any_recipe_and_any_peek
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

public class TaskCreation {

    @SuppressWarnings("unchecked")
    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: pasta is a recipe");
        System.out.println("cook: started");
        System.out.println("main: pasta is a task, done = false");
        Thread.sleep(100);
        System.out.println("main: pasta at the peek, done = false");
        Thread.sleep(4900);
        System.out.println("cook: ready");
        System.out.println("main: pasta gives delicious pasta, done = true");
        return (Future<T>) CompletableFuture.completedFuture("delicious pasta");
    }
}
