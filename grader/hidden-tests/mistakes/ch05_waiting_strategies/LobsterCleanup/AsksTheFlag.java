/*
 * It asks the flag afterwards. But the flag was cleared when the InterruptedException was thrown, so nothing is ever
 * cleaned up.
 *
 * Refused by: LobsterCleanupHiddenTest.interrupted_at_any_time_it_cleans_up_once
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } finally {
                if (Thread.currentThread().isInterrupted()) {
                    cleanup.run();
                }
            }
        };
    }
}
