/* The states tell who is growing; a stream parts the names, another one takes the results. */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        TimeUnit.MILLISECONDS.sleep(look.toMillis());
        Map<Boolean, List<String>> names = growing.keySet().stream()
                .collect(Collectors.partitioningBy(name -> growing.get(name).state() != Future.State.RUNNING));
        System.out.printf("florist: done %s, growing %s%n", names.get(true), names.get(false));
        for (Future<T> flower : growing.values()) {
            flower.get();
        }
        return new Gathered<>(
                names.get(true),
                growing.values().stream().map(Future::resultNow).toList());
    }
}
