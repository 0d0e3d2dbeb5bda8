/*
 * A recipe that fails makes observe fail, too: the caller never gets the task.
 *
 * Refused by: TaskCreationHiddenTest.a_failure_stays_in_the_task
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
            T result = task.get();
            System.out.println("main: " + name + " gives " + result + ", done = " + task.isDone());
            return task;
        }
    }
}
