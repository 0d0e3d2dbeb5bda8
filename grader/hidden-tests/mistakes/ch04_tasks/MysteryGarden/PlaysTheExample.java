/*
 * Knows the answers to the example, and nothing else.
 *
 * Refused by: MysteryGardenHiddenTest.any_garden_does_what_was_predicted
 */
package ch04_tasks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        Thread.sleep(500);
        List<String> basket = List.of("rose flower", "tulip flower", "cancelled");
        basket.forEach(found -> System.out.println("gardener: " + found));
        return basket;
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        return List.of(
                new Event(Duration.ZERO, "rose: planted"),
                new Event(Duration.ZERO, "tulip: planted"),
                new Event(Duration.ZERO, "orchid: planted"),
                new Event(Duration.ofSeconds(1), "tulip: bloomed"),
                new Event(Duration.ofSeconds(2), "rose: bloomed"),
                new Event(Duration.ofSeconds(2), "gardener: rose flower"),
                new Event(Duration.ofSeconds(2), "gardener: tulip flower"),
                new Event(Duration.ofSeconds(2), "gardener: cancelled"));
    }
}
