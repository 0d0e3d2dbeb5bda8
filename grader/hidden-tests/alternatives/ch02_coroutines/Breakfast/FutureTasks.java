/* Threads by hand: two virtual threads, two tasks. */
package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        FutureTask<String> hot = start(coffee);
        FutureTask<String> golden = start(toast);
        String meal = hot.get() + " and " + golden.get();
        System.out.println("breakfast: ready");
        return meal;
    }

    private static FutureTask<String> start(Callable<String> recipe) {
        FutureTask<String> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        return task;
    }
}
