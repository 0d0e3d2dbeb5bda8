/* Each run has a thread of its own, and passes an interrupt on to it. */
package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class Hello {

    static Callable<String> hello(String name, Duration pause) {
        return () -> {
            FutureTask<String> task = new FutureTask<>(() -> greet(name, pause));
            Thread.startVirtualThread(task);
            try {
                return task.get();
            } finally {
                // Without effect if the task has ended; if it has not, we were interrupted.
                task.cancel(true);
            }
        };
    }

    private static String greet(String name, Duration pause) throws InterruptedException {
        System.out.println(name + ": hello");
        Thread.sleep(pause);
        System.out.println(name + ": nice to meet you");
        return "Hello, " + name + "!";
    }
}
