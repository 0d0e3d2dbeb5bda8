/*
 * Grows the flowers on a loop of its own and looks at the clock. A prediction comes before.
 *
 * Refused by: MysteryBouquetHiddenTest.predicting_grows_nothing
 */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

public class MysteryBouquet {

    static Callable<String> grow(Flower flower) {
        return () -> {
            System.out.println(flower.name() + ": started");
            for (int day = 1; day <= flower.days(); day++) {
                Thread.sleep(1000);
                if (day == flower.wiltsOn()) {
                    throw new IllegalStateException(flower.name() + " wilted on day " + day);
                }
                System.out.println(flower.name() + ": day " + day);
            }
            System.out.println(flower.name() + ": bloomed");
            return "perfect " + flower.name();
        };
    }

    static List<Event> predict(List<Flower> flowers) {
        long start = System.nanoTime();
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            FlowerBed.plant(loop, flowers);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return List.of(new Event(took, "main: " + flowers));
    }
}
