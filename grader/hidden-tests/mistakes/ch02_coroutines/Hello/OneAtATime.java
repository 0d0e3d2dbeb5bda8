/*
 * A lock is held during the pause, so a second run waits until the first has ended.
 *
 * Refused by: HelloHiddenTest.several_threads_run_one_recipe_at_once
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            synchronized (Hello.class) {
                System.out.println(name + ": hello");
                Thread.sleep(pause);
                System.out.println(name + ": nice to meet you");
                return "Hello, " + name + "!";
            }
        };
    }
}
