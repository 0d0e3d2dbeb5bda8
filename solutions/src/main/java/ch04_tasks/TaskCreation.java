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
            // Not get(peek): that is over as soon as the task is.
            Thread.sleep(peek);
            System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        }
        // The brace has waited until the task has ended, well or badly, so asking for its result cannot wait any more.
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }

    static void main() throws Exception {
        Callable<String> recipe = Recipes.recipe("cook", Duration.ofSeconds(5), "fresh pasta");
        Future<String> task = observe("pasta", recipe, Duration.ofMillis(100));
        System.out.println("main: asked again, it gives " + task.get());
    }
}
