/*
 * The tasks are run for the waiting, and then the recipes once more for what they give.
 *
 * Refused by: BreakfastHiddenTest.each_recipe_runs_once
 */
package ch02_coroutines;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> done : kitchen.invokeAll(List.of(coffee, toast))) {
                done.get();
            }
            Future<String> hot = kitchen.submit(coffee);
            Future<String> golden = kitchen.submit(toast);
            String meal = hot.get() + " and " + golden.get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }
}
