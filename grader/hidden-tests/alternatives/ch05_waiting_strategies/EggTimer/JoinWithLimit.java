/*
 * A virtual thread runs a FutureTask, and join(limit) is the timer. Whatever ends the waiting, the finally block
 * takes the eggs off and waits until the thread has gone.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        FutureTask<T> cooking = new FutureTask<>(eggs);
        Thread stove = Thread.startVirtualThread(cooking);
        try {
            if (!stove.join(limit)) {
                throw new TimeoutException("the eggs are not done after " + limit);
            }
            return cooking.get();
        } finally {
            stove.interrupt();
            stove.join();
        }
    }
}
