/*
 * Sleeps again for each flower, so that every one is looked at later than the one before it.
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
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        for (String name : growing.keySet()) {
            Thread.sleep(look);
            (growing.get(name).isDone() ? done : notDone).add(name);
        }
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : growing.values()) {
            flowers.add(flower.get());
        }
        return new Gathered<>(done, flowers);
    }
}
