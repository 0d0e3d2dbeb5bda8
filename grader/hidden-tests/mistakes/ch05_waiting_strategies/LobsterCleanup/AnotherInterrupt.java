/*
 * It throws an InterruptedException of its own: where the cook was stopped, and why, is lost.
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
                throw new InterruptedException();
            }
        };
    }
}
