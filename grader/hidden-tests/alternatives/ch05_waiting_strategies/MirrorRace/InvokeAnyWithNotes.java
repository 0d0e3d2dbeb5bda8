/* invokeAny holds the race and interrupts the losers; each mirror is wrapped so that it notes its reason in its own
place, and the notes become the suppressed exceptions if invokeAny finds no winner. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        Throwable[] reasons = new Throwable[mirrors.size()];
        List<Callable<T>> racers = new ArrayList<>();
        for (Callable<T> mirror : mirrors) {
            int place = racers.size();
            racers.add(() -> {
                try {
                    return mirror.call();
                } catch (Throwable e) {
                    reasons[place] = e;
                    throw e;
                }
            });
        }
        if (!racers.isEmpty()) {
            // close() only waits: invokeAny has interrupted all, and a second interrupt would disturb the cleanup.
            try (ExecutorService network = Executors.newVirtualThreadPerTaskExecutor()) {
                return network.invokeAny(racers);
            } catch (ExecutionException e) {
                // Its cause is one of the reasons only. All of them are told below.
            }
        }
        IllegalStateException nobody = new IllegalStateException("no mirror has answered");
        for (Throwable reason : reasons) {
            nobody.addSuppressed(reason);
        }
        throw nobody;
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        String page = firstSuccess(List.of(
                Recipes.recipe("alpha", Duration.ofSeconds(3), "the page from alpha"),
                Recipes.failing("beta", Duration.ofSeconds(1), "beta is down"),
                Recipes.recipe("gamma", Duration.ofSeconds(2), "the page from gamma")));
        System.out.println("main: " + page);
    }
}
