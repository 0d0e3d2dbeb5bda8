/*
 * When one flower fails, the others are cancelled. They belong to somebody else.
 *
 * Refused by: ControlledBouquetHiddenTest.the_flowers_are_left_alone
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
                growing.values().forEach(other -> other.cancel(true));
                throw e;
            }
        }
        return new Gathered<>(done, flowers);
    }
}
