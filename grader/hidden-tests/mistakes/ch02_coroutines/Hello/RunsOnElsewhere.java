/*
 * The run hands the work to another thread and waits. An interrupt hits only the one that waits: the work goes on.
 *
 * Refused by: HelloHiddenTest.interrupted_in_its_pause_it_says_nothing_more
 */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            FutureTask<String> task = new FutureTask<>(() -> greet(name, pause));
            Thread.startVirtualThread(task);
            return task.get();
        };
    }

    private static String greet(String name, Duration pause) throws InterruptedException {
        System.out.println(name + ": hello");
        Thread.sleep(pause);
        System.out.println(name + ": nice to meet you");
        return "Hello, " + name + "!";
    }
}
