/*
 * get with a limit is a wait, not a look. While it waits for one, the others get done.
 *
 * Refused by: ControlledBouquetHiddenTest.who_is_done_is_asked_at_the_look_and_never_again
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
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        for (String name : growing.keySet()) {
            try {
                growing.get(name).get(look.toMillis(), TimeUnit.MILLISECONDS);
                done.add(name);
            } catch (TimeoutException e) {
                notDone.add(name);
            }
        }
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : growing.values()) {
            flowers.add(flower.get());
        }
        return new Gathered<>(done, flowers);
    }
}
