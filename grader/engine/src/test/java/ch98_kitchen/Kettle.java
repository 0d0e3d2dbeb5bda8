package ch98_kitchen;

import java.util.concurrent.Callable;

/** Stands for what a learner writes. */
public final class Kettle {
    private Kettle() {}

    public static void boil() {
        System.out.println("kettle: boils");
    }

    public static <T> T use(Callable<T> callable) throws Exception {
        return callable.call();
    }

    public static void burn() {
        throw new IllegalStateException("burnt");
    }
}
