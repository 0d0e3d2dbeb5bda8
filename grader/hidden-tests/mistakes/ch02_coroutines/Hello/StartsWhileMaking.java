/*
 * Making the recipe starts the work in a thread; running it only waits for the result. That is a task, not a recipe.
 *
 * Refused by: HelloHiddenTest.making_a_recipe_does_nothing_however_long_you_wait
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        FutureTask<String> task = new FutureTask<>(() -> {
            System.out.println(name + ": hello");
            Thread.sleep(pause);
            System.out.println(name + ": nice to meet you");
            return "Hello, " + name + "!";
        });
        Thread.startVirtualThread(task);
        return task::get;
    }
}
