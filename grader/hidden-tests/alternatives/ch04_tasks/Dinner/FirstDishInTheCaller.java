/* The caller cooks the first dish itself, and tells that nothing is done before it begins. */
package ch04_tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        if (recipes.isEmpty()) {
            return new ArrayList<>();
        }
        List<T> dishes = new ArrayList<>();
        dishes.add(recipes.getFirst().call());
        dishes.addAll(inTurn(recipes.subList(1, recipes.size())));
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        List<FutureTask<T>> tasks = recipes.stream().map(FutureTask::new).toList();
        List<T> dishes = new ArrayList<>();
        try (ExecutorService helpers = Executors.newCachedThreadPool()) {
            tasks.stream().skip(1).forEach(helpers::execute);
            tellDone(tasks);
            if (!tasks.isEmpty()) {
                tasks.getFirst().run();
            }
            for (FutureTask<T> task : tasks) {
                dishes.add(task.get());
                tellDone(tasks);
            }
        }
        return dishes;
    }

    private static <T> void tellDone(List<FutureTask<T>> tasks) {
        long done = tasks.stream().filter(FutureTask::isDone).count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }
}
