/*
 * "breakfast: ready" stands in a finally block, so a breakfast that failed is called ready too.
 *
 * Refused by: BreakfastHiddenTest.failed_toast_reaches_the_caller
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> hot = kitchen.submit(coffee);
            Future<String> golden = kitchen.submit(toast);
            return hot.get() + " and " + golden.get();
        } finally {
            System.out.println("breakfast: ready");
        }
    }
}
