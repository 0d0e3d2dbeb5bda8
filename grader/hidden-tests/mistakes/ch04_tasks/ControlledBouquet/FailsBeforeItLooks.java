/*
 * Waits for the flowers in the time before the look, and gives up when one of them fails.
 *
 * Refused by: ControlledBouquetHiddenTest.failed_is_done_too
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        long end = System.nanoTime() + look.toNanos();
        for (Future<T> flower : growing.values()) {
            try {
                flower.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // looked at in a moment
            }
        }
        Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
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
