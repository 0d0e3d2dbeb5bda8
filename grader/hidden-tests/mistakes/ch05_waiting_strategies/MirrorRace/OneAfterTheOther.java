/*
 * One mirror after the other: a race with one runner at a time.
 *
 * Refused by: MirrorRaceHiddenTest.any_race_that_somebody_wins
 */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        Exception failure = new Exception("no mirror answers");
        for (Callable<T> mirror : mirrors) {
            try {
                return mirror.call();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }
}
