/*
 * Knows the answer to the example, and nothing else.
 *
 * Refused by: MysteryBouquetHiddenTest.any_bed_does_what_was_predicted
 */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

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
        return List.of(
                new Event(Duration.ZERO, "rose: started"),
                new Event(Duration.ZERO, "tulip: started"),
                new Event(Duration.ZERO, "lily: started"),
                new Event(Duration.ofSeconds(1), "rose: day 1"),
                new Event(Duration.ofSeconds(1), "tulip: day 1"),
                new Event(Duration.ofSeconds(1), "lily: day 1"),
                new Event(Duration.ofSeconds(2), "rose: day 2"),
                new Event(Duration.ofSeconds(2), "lily: day 2"),
                new Event(Duration.ofSeconds(3), "rose: day 3"),
                new Event(Duration.ofSeconds(3), "rose: bloomed"),
                new Event(Duration.ofSeconds(3), "lily: day 3"),
                new Event(Duration.ofSeconds(4), "lily: day 4"),
                new Event(Duration.ofSeconds(4), "lily: bloomed"),
                new Event(Duration.ofSeconds(4), "main: [perfect rose, tulip wilted on day 2, perfect lily]"));
    }
}
