package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class TooRigid {

    static <T> List<T> everything(List<Callable<T>> recipes) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> meal = new ArrayList<>();
            for (Future<T> dish : kitchen.invokeAll(recipes)) {
                meal.add(dish.get());
            }
            return meal;
        }
    }

    static <T> List<T> readyWithin(List<Callable<T>> recipes, Duration limit) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            // With a limit, invokeAll cancels at the limit whatever is not done: all futures it returns are done in
            // some way.
            return kitchen.invokeAll(recipes, limit.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .filter(dish -> dish.state() == Future.State.SUCCESS)
                    .map(Future::resultNow)
                    .toList();
        }
    }

    static void main() throws Exception {
        List<Callable<String>> menu = List.of(
                Recipes.recipe("salad", Duration.ofSeconds(2), "a salad"),
                Recipes.recipe("pizza", Duration.ofSeconds(15), "a pizza"),
                Recipes.recipe("dessert", Duration.ofSeconds(8), "a dessert"));
        System.out.println("main: " + readyWithin(menu, Duration.ofSeconds(5)));
        System.out.println("main: " + everything(menu));
    }
}
