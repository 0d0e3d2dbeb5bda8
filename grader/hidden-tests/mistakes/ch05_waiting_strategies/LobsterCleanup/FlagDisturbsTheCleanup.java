/*
 * The flag is set again before the cleanup, which then cannot sleep: it is interrupted as well.
 *
 * Refused by: LobsterCleanupHiddenTest.who_waits_for_the_end_waits_for_the_cleanup
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cleanup.run();
                throw e;
            }
        };
    }
}
