/*
 * Nothing grows: the lines of the example are printed, with sleeps in the right places.
 *
 * Refused by: ImpatientGardenerHiddenTest.any_plant_and_any_patience
 */
package ch04_tasks;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

public class ImpatientGardener {

    static <T> Optional<T> grow(Callable<T> plant, Duration patience) throws Exception {
        System.out.println("orchid: day 1");
        for (int day = 2; day <= 4; day++) {
            Thread.sleep(1000);
            System.out.println("orchid: day " + day);
        }
        Thread.sleep(500);
        System.out.println("gardener: too slow");
        System.out.println("gardener: removed");
        return Optional.empty();
    }
}
