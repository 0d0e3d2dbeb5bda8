/*
 * "breakfast: started" is printed after the recipes were started. Often that looks right; now and then coffee is faster.
 *
 * Refused by: BreakfastHiddenTest.both_may_be_ready_at_the_same_instant
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> hot = kitchen.submit(coffee);
            Future<String> golden = kitchen.submit(toast);
            System.out.println("breakfast: started");
            String meal = hot.get() + " and " + golden.get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }
}
