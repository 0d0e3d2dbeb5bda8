/*
 * A cleaner of his own cleans up, in a new virtual thread that no interrupt for the cook can reach; the cook waits
 * for him, however often he is interrupted meanwhile, and then throws on.
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException stopped) {
                FutureTask<Void> cleaning = new FutureTask<>(cleanup, null);
                Thread.startVirtualThread(cleaning);
                awaitEnd(cleaning, stopped);
                throw stopped;
            }
        };
    }

    private static void awaitEnd(FutureTask<Void> cleaning, InterruptedException stopped) {
        while (true) {
            try {
                cleaning.get();
                return;
            } catch (ExecutionException e) {
                stopped.addSuppressed(e.getCause());
                return;
            } catch (InterruptedException again) {
                // that we are stopped we know, and shall say so in a moment
            }
        }
    }
}
