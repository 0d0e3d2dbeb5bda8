/*
 * It cleans up as soon as it is asked to stop, though the cook, who has a thread of his own, carries on.
 *
 * Refused by: LobsterCleanupHiddenTest.nothing_is_cleaned_up_but_after_an_interrupt
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            FutureTask<T> cooking = new FutureTask<>(cook);
            Thread thread = Thread.startVirtualThread(cooking);
            try {
                return cooking.get();
            } catch (InterruptedException stopped) {
                thread.interrupt();
                cleanup.run();
                throw stopped;
            } catch (ExecutionException e) {
                throw (Exception) e.getCause();
            }
        };
    }
}
