/*
 * resultNow() does not wait: before the task is done, it throws.
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
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> task = kitchen.submit(recipe);
            System.out.println("main: " + name + " is a task, done = " + task.isDone());
            Thread.sleep(peek);
            System.out.println("main: " + name + " at the peek, done = " + task.isDone());
            System.out.println("main: " + name + " gives " + task.resultNow() + ", done = " + task.isDone());
            return task;
        }
    }
}
