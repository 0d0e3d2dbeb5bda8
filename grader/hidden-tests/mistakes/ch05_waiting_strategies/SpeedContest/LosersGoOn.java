/*
 * Takes the first dish as it comes, but tells nobody that the contest is over: close() waits until the last chef is ready.
 *
 * Refused by: SpeedContestHiddenTest.a_hundred_chefs_start_at_once
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
            return counter.take().get();
        }
    }
}
