/*
 * The dish is a FutureTask that notifies whoever waits at its monitor when it is done. After the wait, cancel decides
 * in one step: true and the customer is gone, false and she is served.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        long start = System.nanoTime();
        System.out.println("customer: waiting");
        Cooking cooking = new Cooking(dish);
        Thread cook = Thread.startVirtualThread(cooking);
        boolean gone;
        try {
            cooking.awaitDone(start + patience.toNanos());
        } finally {
            gone = cooking.cancel(true);
            // before anything is printed: an interrupt that arrives here must not contradict it
            cook.join();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (gone) {
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        }
        String served = cooking.get();
        System.out.println("customer: served");
        return new Service(Optional.of(served), took);
    }

    private static final class Cooking extends FutureTask<String> {

        Cooking(Callable<String> dish) {
            super(dish);
        }

        @Override
        protected synchronized void done() {
            notifyAll();
        }

        synchronized void awaitDone(long deadline) throws InterruptedException {
            long left = deadline - System.nanoTime();
            while (!isDone() && left > 0) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = deadline - System.nanoTime();
            }
        }
    }
}
