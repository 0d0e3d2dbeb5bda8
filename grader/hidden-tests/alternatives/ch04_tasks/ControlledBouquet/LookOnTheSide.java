/*
 * The look is a scheduled task, taken on the side while the caller already waits for the flowers. Nothing is told
 * to the caller before both are over, the look and the waiting.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ControlledBouquet {

    static <T> Gathered<T> gather(SequencedMap<String, Future<T>> growing, Duration look) throws Exception {
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Future<List<String>> looked = clock.schedule(() -> lookAt(growing), look.toMillis(), TimeUnit.MILLISECONDS);
            try {
                for (Future<T> flower : growing.values()) {
                    awaitEnd(flower);
                }
                List<String> done = looked.get();
                List<T> flowers = new ArrayList<>();
                for (Future<T> flower : growing.values()) {
                    flowers.add(flower.get());
                }
                return new Gathered<>(done, flowers);
            } finally {
                looked.cancel(true); // if we were interrupted, nobody is going to read it
            }
        }
    }

    private static <T> List<String> lookAt(SequencedMap<String, Future<T>> growing) {
        List<String> done = new ArrayList<>();
        List<String> notDone = new ArrayList<>();
        growing.forEach((name, flower) -> (flower.isDone() ? done : notDone).add(name));
        System.out.println("florist: done " + done + ", growing " + notDone);
        return done;
    }

    private static void awaitEnd(Future<?> flower) throws InterruptedException {
        try {
            flower.get();
        } catch (ExecutionException | CancellationException e) {
            // not before the look: it is thrown again then
        }
    }
}
