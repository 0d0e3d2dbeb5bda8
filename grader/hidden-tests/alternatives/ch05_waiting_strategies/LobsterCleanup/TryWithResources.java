/* The mess is a resource. When it is closed on the way out, a failure of the cleanup is suppressed by itself. */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;

public class LobsterCleanup {

    private interface Mess extends AutoCloseable {
        @Override
        void close();
    }

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException stopped) {
                try (Mess _ = cleanup::run) {
                    throw stopped;
                }
            }
        };
    }
}
