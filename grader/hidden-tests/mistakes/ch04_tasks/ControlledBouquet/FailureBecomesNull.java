/*
 * A flower that has failed is caught on the way, and null stands in its place.
 *
 * Refused by: ControlledBouquetHiddenTest.failed_is_done_too
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Thread.sleep(look);
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        growing.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : growing.values()) {
            try {
                flowers.add(flower.get());
            } catch (ExecutionException e) {
                flowers.add(null);
            }
        }
        return new Gathered<>(done, flowers);
    }
}
