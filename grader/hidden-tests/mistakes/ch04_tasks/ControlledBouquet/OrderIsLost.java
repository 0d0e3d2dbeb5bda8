/*
 * Copies the flowers into a HashMap, which keeps no order.
 *
 * Refused by: ControlledBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Future;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Map<String, Future<T>> copy = new HashMap<>(growing);
        Thread.sleep(look);
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        copy.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : copy.values()) {
            flowers.add(flower.get());
        }
        return new Gathered<>(done, flowers);
    }
}
