/*
 * Takes out of the map what is done, as if the map were its own.
 *
 * Refused by: ControlledBouquetHiddenTest.the_flowers_are_left_alone
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Future;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Thread.sleep(look);
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        growing.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        while (!growing.isEmpty()) {
            flowers.add(growing.pollFirstEntry().getValue().get());
        }
        return new Gathered<>(done, flowers);
    }
}
