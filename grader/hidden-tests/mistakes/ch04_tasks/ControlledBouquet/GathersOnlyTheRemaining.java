/*
 * Gathers what was still growing at the look. The flowers that were done by then are missing.
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
        List<Future<T>> remaining = notDone.stream().map(growing::get).toList();
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : remaining) {
            flowers.add(flower.get());
        }
        return new Gathered<>(done, flowers);
    }
}
