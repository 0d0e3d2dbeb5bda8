/*
 * A kitchen with eight stoves: the ninth chef has to wait for a place.
 *
 * Refused by: SpeedContestHiddenTest.a_hundred_chefs_start_at_once
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        try (ExecutorService kitchen = Executors.newFixedThreadPool(8)) {
            return kitchen.invokeAny(chefs);
        }
    }
}
