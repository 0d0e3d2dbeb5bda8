/*
 * A FutureTask runs once. From the second run on nothing is printed, and the old result comes back at once.
 *
 * Refused by: HelloHiddenTest.each_run_greets_from_the_start
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
        return () -> {
            task.run();
            return task.get();
        };
    }
}
