/* No future at all: cook and monitor share an object, and the cook notes in it how far he is. */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

public class CookingMonitor {

    static <T> Optional<T> watch(Callable<T> cooking, int looks, Duration between) throws Exception {
        Pot<T> pot = new Pot<>();
        Thread cook = new Thread(() -> pot.cook(cooking), "cook");
        cook.start();
        try {
            for (int look = 1; look <= looks; look++) {
                Thread.sleep(between);
                boolean done = pot.isDone();
                System.out.println("monitor: look " + look + ", done = " + done);
                if (done) {
                    return Optional.of(pot.dish());
                }
            }
            System.out.println("monitor: cancelling");
        } finally {
            cook.interrupt();
            cook.join();
        }
        System.out.println("monitor: cancelled");
        return Optional.empty();
    }

    private static final class Pot<T> {
        private boolean done;
        private T dish;
        private Exception failure;

        void cook(Callable<T> cooking) {
            T cooked = null;
            Exception failed = null;
            try {
                cooked = cooking.call();
            } catch (Exception e) {
                failed = e;
            }
            synchronized (this) {
                dish = cooked;
                failure = failed;
                done = true;
            }
        }

        synchronized boolean isDone() {
            return done;
        }

        synchronized T dish() throws Exception {
            if (failure != null) {
                throw failure;
            }
            return dish;
        }
    }
}
