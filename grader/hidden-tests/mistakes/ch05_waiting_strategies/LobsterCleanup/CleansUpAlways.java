/*
 * finally does not ask how it ended. A perfect lobster is thrown away, too.
 *
 * Refused by: LobsterCleanupHiddenTest.nothing_is_cleaned_up_but_after_an_interrupt
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } finally {
                cleanup.run();
            }
        };
    }
}
