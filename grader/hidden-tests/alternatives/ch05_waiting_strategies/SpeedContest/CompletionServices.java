/* Dishes in the order in which they are ready, from an ExecutorCompletionService; shutdownNow stops the others. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("no chefs");
        }
        try (ExecutorService kitchen = Executors.newCachedThreadPool()) {
            try {
                CompletionService<T> counter = new ExecutorCompletionService<>(kitchen);
                chefs.forEach(counter::submit);
                return counter.take().get();
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
