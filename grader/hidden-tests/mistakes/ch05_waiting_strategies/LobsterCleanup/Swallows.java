/*
 * It cleans up and gives null. Nobody further out learns that it was stopped: the customer gets a lobster of nothing.
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
                return null;
            }
        };
    }
}
