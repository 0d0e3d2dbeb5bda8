/*
 * Leaves those that have wilted out of the bouquet.
 *
 * Refused by: MysteryBouquetHiddenTest.the_bouquet_is_gathered_when_the_last_has_ended
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
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
        List<Event> events = new ArrayList<>();
        List<String> bouquet = new ArrayList<>();
        int last = 0;
        for (Flower flower : flowers) {
            boolean wilts = flower.wiltsOn() > 0 && flower.wiltsOn() <= flower.days();
            events.add(new Event(Duration.ZERO, flower.name() + ": started"));
            if (!wilts) {
                bouquet.add("perfect " + flower.name());
            }
            last = Math.max(last, wilts ? flower.wiltsOn() : flower.days());
        }
        for (int day = 1; day <= last; day++) {
            for (Flower flower : flowers) {
                if (day > flower.days() || flower.wiltsOn() > 0 && day >= flower.wiltsOn()) {
                    continue;
                }
                events.add(new Event(Duration.ofSeconds(day), flower.name() + ": day " + day));
                if (day == flower.days()) {
                    events.add(new Event(Duration.ofSeconds(day), flower.name() + ": bloomed"));
                }
            }
        }
        events.add(new Event(Duration.ofSeconds(last), "main: " + bouquet));
        return events;
    }
}
