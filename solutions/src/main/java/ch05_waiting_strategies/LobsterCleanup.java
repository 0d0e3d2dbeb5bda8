package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

public class LobsterCleanup {

    static <T> Callable<T> withCleanup(Callable<T> cook, Runnable cleanup) {
        return () -> {
            try {
                return cook.call();
            } catch (InterruptedException stopped) {
                // The throw has cleared the thread's flag, so the cleanup may sleep. Only who swallows the exception
                // has
                // to set the flag again; this one goes on.
                cleanUpAfter(stopped, cleanup);
                throw stopped;
            }
        };
    }

    private static void cleanUpAfter(InterruptedException stopped, Runnable cleanup) {
        try {
            cleanup.run();
        } catch (RuntimeException failure) {
            stopped.addSuppressed(failure);
        }
    }

    static void main() throws Exception {
        Callable<String> lobster = withCleanup(
                Recipes.recipe("lobster", Duration.ofSeconds(10), "a perfect lobster"),
                () -> System.out.println("cook: throws 50 dollars away"));
        FutureTask<String> cooking = new FutureTask<>(lobster);
        Thread kitchen = Thread.startVirtualThread(cooking);
        if (!kitchen.join(Duration.ofSeconds(5))) {
            kitchen.interrupt();
            kitchen.join();
            System.out.println("customer: gone");
        }
    }
}
