package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        // A kitchen of its own for each breakfast: none waits for another one's threads, and none are left over.
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            // Start both before waiting for either. From here on the order of the two waits costs no time.
            Future<String> coffeeUnderWay = kitchen.submit(coffee);
            Future<String> toastUnderWay = kitchen.submit(toast);
            String meal = coffeeUnderWay.get() + " and " + toastUnderWay.get();
            System.out.println("breakfast: ready");
            return meal;
        }
    }

    static void main() throws Exception {
        String meal = prepare(
                Recipes.recipe("coffee", Duration.ofSeconds(2), "hot coffee"),
                Recipes.recipe("toast", Duration.ofSeconds(1), "golden toast"));
        System.out.println("main: " + meal);
    }
}
