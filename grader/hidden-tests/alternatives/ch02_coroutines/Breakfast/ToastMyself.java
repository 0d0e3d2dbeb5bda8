/* One helper makes the coffee; the caller makes the toast itself and then fetches the coffee. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        FutureTask<String> hot = new FutureTask<>(coffee);
        new Thread(hot, "coffee").start();
        String golden = toast.call();
        String meal = hot.get() + " and " + golden;
        System.out.println("breakfast: ready");
        return meal;
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        String meal = prepare(
                Recipes.recipe("coffee", Duration.ofSeconds(2), "hot coffee"),
                Recipes.recipe("toast", Duration.ofSeconds(1), "golden toast"));
        System.out.println("main: " + meal);
    }
}
