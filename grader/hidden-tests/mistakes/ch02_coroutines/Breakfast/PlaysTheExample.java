/*
 * Nothing is cooked: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: BreakfastHiddenTest.each_recipe_runs_once
 */
package ch02_coroutines;

import java.util.concurrent.Callable;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        System.out.println("coffee: started");
        System.out.println("toast: started");
        Thread.sleep(1000);
        System.out.println("toast: ready");
        Thread.sleep(1000);
        System.out.println("coffee: ready");
        System.out.println("breakfast: ready");
        return "hot coffee and golden toast";
    }
}
