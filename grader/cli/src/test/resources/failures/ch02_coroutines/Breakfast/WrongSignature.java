package ch02_coroutines;

import java.util.concurrent.Callable;

public class Breakfast {

    static void prepare(Callable<String> coffee, Callable<String> toast) throws Exception {
        coffee.call();
        toast.call();
    }
}
