/* invokeAll on a pool of two: it starts both, waits for both, and keeps their order. */
package ch02_coroutines;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        try (ExecutorService kitchen = Executors.newFixedThreadPool(2)) {
            List<Future<String>> ready = kitchen.invokeAll(List.of(coffee, toast));
            String meal = ready.get(0).get() + " and " + ready.get(1).get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }
}
