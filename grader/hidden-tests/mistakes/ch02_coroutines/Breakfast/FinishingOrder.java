/*
 * A completion service gives what is finished first, so the meal is named in another order each morning.
 *
 * Refused by: BreakfastHiddenTest.coffee_is_named_first_whoever_is_ready_first
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<String> ready = new ExecutorCompletionService<>(kitchen);
            ready.submit(coffee);
            ready.submit(toast);
            String meal = ready.take().get() + " and " + ready.take().get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }
}
