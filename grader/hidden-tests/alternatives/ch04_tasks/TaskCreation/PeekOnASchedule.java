/*
 * The recipe is submitted to an executor, and a scheduler takes the peek, while the caller waits for the two
 * futures one after the other.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            System.out.println("main: " + name + " is a recipe");
            Future<T> task = kitchen.submit(recipe);
            System.out.println("main: " + name + " is a task, done = " + task.isDone());
            Future<?> peeked = clock.schedule(
                    () -> System.out.println("main: " + name + " at the peek, done = " + task.isDone()),
                    peek.toMillis(),
                    TimeUnit.MILLISECONDS);
            try {
                peeked.get();
                System.out.println("main: " + name + ending(task) + ", done = " + task.isDone());
                return task;
            } finally {
                // without effect, unless we were interrupted
                peeked.cancel(true);
                task.cancel(true);
            }
        }
    }

    private static String ending(Future<?> task) throws InterruptedException {
        try {
            return " gives " + task.get();
        } catch (ExecutionException e) {
            return " failed";
        }
    }
}
