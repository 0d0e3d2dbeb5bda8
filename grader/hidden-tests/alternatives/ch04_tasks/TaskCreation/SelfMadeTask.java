/* A thread by hand, which leaves what it has in a future; the peek is a wait for a latch that nobody opens. */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws InterruptedException {
        System.out.println("main: " + name + " is a recipe");
        CompletableFuture<T> task = new CompletableFuture<>();
        Thread cook = new Thread(() -> {
            try {
                task.complete(recipe.call());
            } catch (Throwable e) {
                task.completeExceptionally(e);
            }
        });
        cook.start();
        System.out.println("main: " + name + " is a task, done = " + task.isDone());
        if (new CountDownLatch(1).await(peek.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody opens this latch");
        }
        System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        cook.join();
        String end = task.isCompletedExceptionally() ? "failed" : "gives " + task.join();
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
