package ch02_coroutines;

import java.util.concurrent.Callable;

public class Breakfast {

    static String prepare(Callable<String> coffee, Callable<String> toast) {
        throw new UnsupportedOperationException("TODO: make coffee and toast at once");
    }
}
