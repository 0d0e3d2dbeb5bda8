/*
 * Nobody tells the watchdog that the customer has been served. When her patience would have ended it interrupts whatever
 * the waiter does by then.
 *
 * Refused by: ImpatientCustomerHiddenTest.the_timer_is_switched_off
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

public class ImpatientCustomer {

    static Service serve(Callable<String> dish, Duration patience) throws Exception {
        System.out.println("customer: waiting");
        long start = System.nanoTime();
        Thread waiter = Thread.currentThread();
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(patience);
                waiter.interrupt();
            } catch (InterruptedException e) {
                // never
            }
        });
        try {
            String served = dish.call();
            System.out.println("customer: served");
            return new Service(Optional.of(served), Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException e) {
            System.out.println("customer: gone");
            return new Service(Optional.empty(), Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
