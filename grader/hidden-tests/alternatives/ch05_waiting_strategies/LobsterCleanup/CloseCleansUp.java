/*
 * The cleanup is what a try-with-resources closes while the InterruptedException passes through it: so it is run
 * before the exception goes on, and the language itself attaches its failure as a suppressed one.
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException stopped) {
                // some cooks set the flag again before they throw, and the cleanup must not trip over it
                Thread.interrupted();
                try (AutoCloseable closing = cleanup::run) {
                    throw stopped;
                }
            }
        };
    }
}
