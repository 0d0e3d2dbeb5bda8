package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Dinner {

    static <T> List<T> inTurn(List<Callable<T>> recipes) throws Exception {
        List<T> dishes = new ArrayList<>();
        for (Callable<T> recipe : recipes) {
            dishes.add(recipe.call());
        }
        return dishes;
    }

    static <T> List<T> together(List<Callable<T>> recipes) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            // A list, not a lazy stream: all tasks are under way before the first wait.
            List<Future<T>> tasks = new ArrayList<>();
            for (Callable<T> recipe : recipes) {
                tasks.add(kitchen.submit(recipe));
            }
            tellHowManyAreDone(tasks);
            List<T> dishes = new ArrayList<>();
            for (Future<T> task : tasks) {
                // In the order of the list: whoever failed long ago is noticed only when its turn comes.
                dishes.add(task.get());
                tellHowManyAreDone(tasks);
            }
            return dishes;
        }
    }

    private static void tellHowManyAreDone(List<? extends Future<?>> tasks) {
        // isDone() asks and does not wait; it says yes to a failure as well.
        long done = tasks.stream().filter(Future::isDone).count();
        System.out.println("dinner: " + done + " of " + tasks.size() + " done");
    }

    static void main() throws Exception {
        List<Callable<String>> recipes = List.of(
                Recipes.recipe("pasta", Duration.ofSeconds(5), "delicious pasta"),
                Recipes.recipe("salad", Duration.ofSeconds(2), "fresh salad"));
        System.out.println("main: " + inTurn(recipes));
        System.out.println("main: " + together(recipes));
    }
}
