package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/**
 * Given: the program to repair. It says that all is done, and neither a nor b has run. Start it and see for yourself;
 * then solve {@link ForgottenAwait}.
 */
public final class Forgetful {

    private Forgetful() {}

    static void forgets(Callable<?> a, Callable<?> b) {
        new FutureTask<>(a); // What is wrong here?
        new FutureTask<>(b); // And here?
        System.out.println("main: all done");
    }

    static void main() {
        forgets(
                Recipes.recipe("a", Duration.ofSeconds(2), "what a gives"),
                Recipes.recipe("b", Duration.ofSeconds(1), "what b gives"));
    }
}
