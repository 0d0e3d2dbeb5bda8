/*
 * The cleanup has a thread of its own, and nobody waits for it.
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
                Thread.startVirtualThread(cleanup);
                throw e;
            }
        };
    }
}
