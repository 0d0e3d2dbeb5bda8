/*
 * Once for each recipe instead of once for each run: what the second run leaves behind stays where it is.
 *
 * Refused by: LobsterCleanupHiddenTest.each_run_cleans_up_for_itself
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        AtomicBoolean clean = new AtomicBoolean();
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException stopped) {
                if (clean.compareAndSet(false, true)) {
                    try {
                        cleanup.run();
                    } catch (RuntimeException e) {
                        stopped.addSuppressed(e);
                    }
                }
                throw stopped;
            }
        };
    }
}
