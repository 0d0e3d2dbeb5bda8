/* The cook has a thread of his own. Interrupts are passed on to it, and how he ends decides what happens. */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            FutureTask<T> cooking = new FutureTask<>(cook);
            Thread thread = Thread.startVirtualThread(cooking);
            while (true) {
                try {
                    return cooking.get();
                } catch (InterruptedException e) {
                    thread.interrupt();
                } catch (ExecutionException e) {
                    thread.join();
                    if (e.getCause() instanceof InterruptedException stopped) {
                        cleanUp(cleanup, stopped);
                    }
                    throw (Exception) e.getCause();
                }
            }
        };
    }

    private static void cleanUp(Runnable cleanup, Exception stopped) {
        try {
            cleanup.run();
        } catch (Exception e) {
            stopped.addSuppressed(e);
        }
    }
}
