/* The look is a task of a scheduler, while the caller is already waiting for the flowers. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            Future<List<String>> looked = timer.schedule(() -> lookAt(growing), look.toMillis(), TimeUnit.MILLISECONDS);
            List<T> flowers = new ArrayList<>();
            for (Future<T> flower : growing.sequencedValues()) {
                flowers.add(flower.get());
            }
            return new Gathered<>(looked.get(), flowers);
        }
    }

    private static List<String> lookAt(SequencedMap<String, ? extends Future<?>> growing) {
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        for (Map.Entry<String, ? extends Future<?>> flower : growing.sequencedEntrySet()) {
            List<String> side = flower.getValue().isDone() ? done : notDone;
            side.add(flower.getKey());
        }
        System.out.println("florist: done " + done + ", growing " + notDone);
        return done;
    }
}
