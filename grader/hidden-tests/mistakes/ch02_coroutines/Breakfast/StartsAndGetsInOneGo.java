/*
 * submit(...).get() waits at once: the toast is started when the coffee is ready.
 *
 * Refused by: BreakfastHiddenTest.toast_may_need_longer_than_coffee
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            String hot = kitchen.submit(coffee).get();
            String golden = kitchen.submit(toast).get();
            System.out.println("breakfast: ready");
            return hot + " and " + golden;
        }
    }
}
