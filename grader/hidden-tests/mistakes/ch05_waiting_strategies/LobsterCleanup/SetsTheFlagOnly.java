/*
 * It sets the flag again, as one has learnt, and gives null. The flag is for those who cannot throw; the caller takes null
 * for the result.
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
            } catch (InterruptedException e) {
                cleanup.run();
                Thread.currentThread().interrupt();
                return null;
            }
        };
    }
}
