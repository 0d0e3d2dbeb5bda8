/*
 * gather: waits for all dishes, and declares the first of the list the winner.
 *
 * Refused by: SpeedContestHiddenTest.any_contest
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("no chefs");
        }
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            return kitchen.invokeAll(chefs).getFirst().get();
        }
    }
}
