/* Tasks and threads by hand; in turn, each task is run by the caller. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            FutureTask<T> task = new FutureTask<>(recipe);
            task.run();
            dishes.add(task.get());
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        List<FutureTask<T>> tasks = recipes.stream().map(FutureTask::new).toList();
        tasks.forEach(Thread::startVirtualThread);
        List<T> dishes = new ArrayList<>();
        print(tasks);
        for (FutureTask<T> task : tasks) {
            dishes.add(task.get());
            print(tasks);
        }
        return dishes;
    }

    private static <T> void print(List<FutureTask<T>> tasks) {
        int done = 0;
        for (FutureTask<T> task : tasks) {
            if (task.state() != Future.State.RUNNING) {
                done++;
            }
        }
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
