/*
 * get(peek) waits no longer than until the peek, but it is over as soon as the task is.
 *
 * Refused by: TaskCreationHiddenTest.done_before_the_peek
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        Future<T> task;
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            task = kitchen.submit(recipe);
            System.out.println("main: " + name + " is a task, done = " + task.isDone());
            try {
                task.get(peek.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException _) {
                // it is not done yet, or it has failed: both are told below
            }
            System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        }
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
