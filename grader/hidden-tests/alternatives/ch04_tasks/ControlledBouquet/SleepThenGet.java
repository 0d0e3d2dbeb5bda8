/*
 * Sleep until it is time, part the names into done and growing in one go, then get each flower in order.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        Thread.sleep(look);
        Map<Boolean, List<String>> names = growing.keySet().stream()
                .collect(Collectors.partitioningBy(name -> growing.get(name).isDone()));
        System.out.println("florist: done " + names.get(true) + ", growing " + names.get(false));

        List<T> flowers = new ArrayList<>();
        for (Future<T> flower : growing.values()) {
            flowers.add(flower.get());
        }
        return new Gathered<>(names.get(true), flowers);
    }
}
