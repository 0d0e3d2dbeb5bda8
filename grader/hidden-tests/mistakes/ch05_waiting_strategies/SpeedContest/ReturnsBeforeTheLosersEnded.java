/*
 * shutdownNow interrupts the losers, but nobody waits for them: the winner is announced in a kitchen full of people.
 *
 * Refused by: SpeedContestHiddenTest.the_contest_is_over_when_the_losers_have_cleaned_up
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor();
        try {
            return kitchen.invokeAny(chefs);
        } finally {
            kitchen.shutdownNow();
        }
    }
}
