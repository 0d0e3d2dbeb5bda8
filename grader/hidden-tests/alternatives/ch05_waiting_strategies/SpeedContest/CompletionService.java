/*
 * A completion service is the finishing line: take() gives the first who crosses it. Then shutdownNow() sends the
 * others home, and the brace waits until they have left.
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("a contest without chefs");
        }
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                ExecutorCompletionService<T> finish = new ExecutorCompletionService<>(kitchen);
                chefs.forEach(finish::submit);
                return finish.take().get();
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
