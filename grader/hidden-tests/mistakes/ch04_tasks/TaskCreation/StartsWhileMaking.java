/*
 * The recipe is started before it is introduced. Often that looks right; now and then the cook is faster.
 *
 * Refused by: TaskCreationHiddenTest.nothing_runs_while_it_is_a_recipe
 */
package ch04_tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class TaskCreation {

    static <T> Future<T> observe(String name, Callable<T> recipe, Duration peek) throws Exception {
        FutureTask<T> task = new FutureTask<>(recipe);
        Thread cook = Thread.startVirtualThread(task);
        System.out.println("main: " + name + " is a recipe");
        System.out.println("main: " + name + " is a task, done = " + task.isDone());
        Thread.sleep(peek);
        System.out.println("main: " + name + " at the peek, done = " + task.isDone());
        cook.join();
        String end = task.state() == Future.State.SUCCESS ? "gives " + task.resultNow() : "failed";
        System.out.println("main: " + name + " " + end + ", done = " + task.isDone());
        return task;
    }
}
