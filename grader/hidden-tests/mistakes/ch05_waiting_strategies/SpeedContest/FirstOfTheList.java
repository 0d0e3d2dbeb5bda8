/*
 * Waits for the first chef of the list, not for the first who is ready.
 *
 * Refused by: SpeedContestHiddenTest.the_first_to_be_ready_wins_wherever_it_stands
 */
package ch05_waiting_strategies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SpeedContest {

    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        if (chefs.isEmpty()) {
            throw new IllegalArgumentException("no chefs");
        }
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> cooking = new ArrayList<>();
            chefs.forEach(chef -> cooking.add(kitchen.submit(chef)));
            try {
                return cooking.getFirst().get();
            } finally {
                kitchen.shutdownNow();
            }
        }
    }
}
