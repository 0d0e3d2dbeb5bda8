/*
 * Thrown in finally, and what finally throws wins.
 *
 * Refused by: LobsterCleanupHiddenTest.a_cleanup_that_fails_does_not_hide_the_interrupt
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException e) {
                try {
                    throw e;
                } finally {
                    cleanup.run();
                }
            }
        };
    }
}
