/*
 * Wakes up every hundred milliseconds to see whether it is time to look, and is late.
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
        long start = System.nanoTime();
        while (System.nanoTime() - start < look.toNanos()) {
            Thread.sleep(100);
        }
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        growing.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : growing.values()) {
            flowers.add(flower.get());
        }
        return new Gathered<>(done, flowers);
    }
}
