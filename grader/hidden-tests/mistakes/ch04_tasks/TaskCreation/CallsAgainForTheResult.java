/*
 * For the result it calls the recipe once more. That is another cooking, not the result of this one.
 *
 * Refused by: TaskCreationHiddenTest.any_recipe_and_any_peek
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        Future<T> task;
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            task = kitchen.submit(recipe);
            System.out.println("main: " + name + " is a task, done = " + task.isDone());
            Thread.sleep(peek);
            System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        }
        String end = task.state() == Future.State.SUCCESS ? "gives " + recipe.call() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
