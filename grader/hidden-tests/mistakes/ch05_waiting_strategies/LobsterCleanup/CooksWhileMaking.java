/*
 * The cook begins when the recipe is made, so that it is ready when it is wanted.
 *
 * Refused by: LobsterCleanupHiddenTest.making_the_recipe_does_nothing
 */
package ch05_waiting_strategies;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        FutureTask<T> cooking = new FutureTask<>(cook);
        Thread.startVirtualThread(cooking);
        return () -> {
            try {
                return cooking.get();
            } catch (InterruptedException stopped) {
                cooking.cancel(true);
                cleanup.run();
                throw stopped;
            }
        };
    }
}
