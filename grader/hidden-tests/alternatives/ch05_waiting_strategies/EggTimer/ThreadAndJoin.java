/* A thread that leaves what became of it in a task, and a join with a limit. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        FutureTask<T> task = new FutureTask<>(eggs);
        Thread cook = Thread.ofVirtual().start(task);
        try {
            if (!cook.join(limit)) {
                throw new TimeoutException();
            }
        } finally {
            cook.interrupt();
        }
        return task.get();
    }
}
