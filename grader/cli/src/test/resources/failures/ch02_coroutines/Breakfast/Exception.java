package ch02_coroutines;

import java.util.concurrent.Callable;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        String hot = coffee.call();
        String plate = null;
        return plate.concat(hot);
    }
}
