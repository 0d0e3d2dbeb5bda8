/*
 * The pool is never shut down: two threads wait for the next breakfast for ever.
 *
 * Refused by: BreakfastHiddenTest.each_recipe_runs_once
 */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        ExecutorService kitchen = Executors.newFixedThreadPool(2);
        Future<String> hot = kitchen.submit(coffee);
        Future<String> golden = kitchen.submit(toast);
        String meal = hot.get() + " and " + golden.get();
        System.out.println("breakfast: ready");
        return meal;
    }
}
