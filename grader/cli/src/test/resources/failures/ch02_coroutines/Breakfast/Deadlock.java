package ch02_coroutines;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        System.out.println("breakfast: started");
        CountDownLatch ready = new CountDownLatch(3);
        String[] meal = new String[2];
        Thread.ofVirtual().start(() -> {
            meal[0] = call(coffee);
            ready.countDown();
        });
        Thread.ofVirtual().start(() -> {
            meal[1] = call(toast);
            ready.countDown();
        });
        ready.await();
        System.out.println("breakfast: ready");
        return meal[0] + " and " + meal[1];
    }

    private static String call(Callable<String> recipe) {
        try {
            return recipe.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
