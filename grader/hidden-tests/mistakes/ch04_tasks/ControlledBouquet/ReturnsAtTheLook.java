/*
 * Gathers what is done at the look, and does not wait for the rest.
 *
 * Refused by: ControlledBouquetHiddenTest.any_bouquet
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
        for (String name : done) {
            flowers.add(growing.get(name).get());
        }
        return new Gathered<>(done, flowers);
    }
}
