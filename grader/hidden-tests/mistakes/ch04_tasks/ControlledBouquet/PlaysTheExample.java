/*
 * Looks at nothing: the lines of the example, with sleeps in the right places.
 *
 * Refused by: ControlledBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Future;

public class ControlledBouquet {

    @SuppressWarnings("unchecked")
    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Thread.sleep(1500);
        System.out.println("florist: done [tulip], growing [rose, lily]");
        Thread.sleep(1500);
        return new Gathered<>(List.of("tulip"), (List<T>) List.of("pink rose", "purple tulip", "orange lily"));
    }
}
