/*
 * The interrupt goes on in disguise. Who is further out and catches InterruptedException will not recognise it.
 *
 * Refused by: LobsterCleanupHiddenTest.the_same_interrupt_goes_on
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException e) {
                cleanup.run();
                throw new IllegalStateException("the lobster was interrupted", e);
            }
        };
    }
}
