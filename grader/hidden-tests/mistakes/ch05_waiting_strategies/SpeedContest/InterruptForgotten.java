/*
 * When the caller is interrupted the exception is passed on, but the chefs are forgotten: close() waits until they are ready.
 *
 * Refused by: SpeedContestHiddenTest.an_interrupted_caller_stops_all_chefs
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
            throw new IllegalArgumentException("no chefs");
        }
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<T> counter = new ExecutorCompletionService<>(kitchen);
            chefs.forEach(counter::submit);
            T dish = counter.take().get();
            kitchen.shutdownNow();
            return dish;
        }
    }
}
