/*
 * Prints who is done at the look, and asks a second time for the result. By then all are done.
 *
 * Refused by: ControlledBouquetHiddenTest.who_is_done_is_asked_at_the_look_and_never_again
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
        for (Future<T> flower : growing.values()) {
            flowers.add(flower.get());
        }
        return new Gathered<>(
                growing.keySet().stream()
                        .filter(name -> growing.get(name).isDone())
                        .toList(),
                flowers);
    }
}
