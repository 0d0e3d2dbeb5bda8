/* One thread more is enough: the caller makes the toast itself. */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        FutureTask<String> hot = new FutureTask<>(coffee);
        Thread.startVirtualThread(hot);
        String golden = toast.call();
        String meal = hot.get() + " and " + golden;
        System.out.println("breakfast: ready");
        return meal;
    }
}
