/*
 * The watchdog is called off, but it may already be on its way. Then its interrupt meets the waiter after the service.
 *
 * Refused by: ImpatientCustomerHiddenTest.at_the_very_instant_she_is_served_or_gone
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        Thread waiter = Thread.currentThread();
        AtomicBoolean late = new AtomicBoolean();
        Thread watchdog = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(patience);
                late.set(true);
                waiter.interrupt();
            } catch (InterruptedException e) {
                // called off
            }
        });
        try {
            String served = dish.call();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: served");
            return new Service(Optional.of(served), took);
        } catch (InterruptedException e) {
            if (!late.get()) {
                throw e;
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            System.out.println("customer: gone");
            return new Service(Optional.empty(), took);
        } finally {
            watchdog.interrupt();
        }
    }
}
