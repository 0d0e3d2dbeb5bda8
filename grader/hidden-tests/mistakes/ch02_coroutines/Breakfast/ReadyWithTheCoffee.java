/*
 * Breakfast is called ready when the coffee is, though the toast may still be in the toaster.
 *
 * Refused by: BreakfastHiddenTest.toast_may_need_longer_than_coffee
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
            Future<String> golden = kitchen.submit(toast);
            String hot = kitchen.submit(coffee).get();
            System.out.println("breakfast: ready");
            return hot + " and " + golden.get();
        }
    }
}
