/*
 * Nobody cooks: the contest of the example is played, with sleeps in the right places.
 *
 * Refused by: SpeedContestHiddenTest.a_single_chef_wins
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;

public class SpeedContest {

    @SuppressWarnings("unchecked")
    static <T> T winner(List<Callable<T>> chefs) throws Exception {
        for (String chef : List.of("A", "B", "C")) {
            System.out.println("chef " + chef + ": started");
        }
        Thread.sleep(1000);
        System.out.println("chef B: ready");
        System.out.println("chef A: interrupted");
        System.out.println("chef C: interrupted");
        return (T) "sandwich";
    }
}
