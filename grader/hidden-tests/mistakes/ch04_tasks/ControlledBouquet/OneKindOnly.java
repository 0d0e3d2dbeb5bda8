/*
 * Takes it for granted that every Future is a CompletableFuture.
 *
 * Refused by: ControlledBouquetHiddenTest.any_bouquet
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Thread.sleep(look);
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        growing.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        List<CompletableFuture<T>> all = growing.values().stream()
                .map(flower -> (CompletableFuture<T>) flower)
                .toList();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        List<T> flowers = all.stream().map(CompletableFuture::join).toList();
        return new Gathered<>(done, flowers);
    }
}
