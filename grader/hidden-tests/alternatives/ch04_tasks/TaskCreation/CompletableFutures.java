/* A CompletableFuture is a Future, too; its last line is printed by a stage that sees both ends. */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        System.out.println("main: " + name + " is a recipe");
        CompletableFuture<T> task = CompletableFuture.supplyAsync(() -> call(recipe), Thread::startVirtualThread);
        System.out.println("main: " + name + " is a task, done = " + task.isDone());
        Thread.sleep(peek.toMillis());
        System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        task.handle((result, failure) -> failure == null ? "gives " + result : "failed")
                .thenAccept(end -> System.out.println("main: " + name + " " + end + ", done = " + task.isDone()))
                .join();
        return task;
    }

    private static <T> T call(Callable<T> recipe) {
        try {
            return recipe.call();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
