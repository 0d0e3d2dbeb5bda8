/*
 * The method is synchronized: a second breakfast waits for the whole of the first one.
 *
 * Refused by: BreakfastHiddenTest.breakfasts_do_not_wait_for_each_other
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static synchronized String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> hot = kitchen.submit(coffee);
            Future<String> golden = kitchen.submit(toast);
            String meal = hot.get() + " and " + golden.get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }
}
