/*
 * One after the other: the toast is not put in before the coffee is ready.
 *
 * Refused by: BreakfastHiddenTest.toast_may_need_longer_than_coffee
 */
package ch02_coroutines;

import java.util.concurrent.Callable;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        String meal = coffee.call() + " and " + toast.call();
        System.out.println("breakfast: ready");
        return meal;
    }
}
