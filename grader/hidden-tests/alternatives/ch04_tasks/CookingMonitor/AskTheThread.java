/*
 * Asks the thread instead of the future: done is who is not alive any more, and interrupt and join call off the
 * cooking and wait for its end. The FutureTask only keeps what was cooked.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        FutureTask<T> dish = new FutureTask<>(cooking);
        Thread cook = Thread.ofVirtual().name("cook").start(dish);
        try {
            for (int look = 1; look <= looks; look++) {
                Thread.sleep(between);
                boolean done = !cook.isAlive();
                System.out.println("monitor: look " + look + ", done = " + done);
                if (done) {
                    return Optional.of(dish.get());
                }
            }
        } catch (InterruptedException e) {
            stop(cook);
            throw e;
        }
        System.out.println("monitor: cancelling");
        stop(cook);
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }

    /** Interrupts the thread once, and stays until it has ended, even if somebody loses patience with us. */
    private static void stop(Thread thread) {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
