/*
 * The first breakfast is kept in a static field and served again ever after, cold.
 *
 * Refused by: BreakfastHiddenTest.coffee_is_named_first_whoever_is_ready_first
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    private static volatile String meal;

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        if (meal != null) {
            return meal;
        }
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> hot = kitchen.submit(coffee);
            Future<String> golden = kitchen.submit(toast);
            meal = hot.get() + " and " + golden.get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }
}
