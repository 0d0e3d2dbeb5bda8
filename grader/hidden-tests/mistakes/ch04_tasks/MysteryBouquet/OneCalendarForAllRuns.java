/*
 * Keeps the day outside of the recipe, so that a second run goes on where the first one has come to.
 *
 * Refused by: MysteryBouquetHiddenTest.each_run_starts_from_the_first_day
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

public class MysteryBouquet {

    static Callable<String> grow(Flower flower) {
        AtomicInteger today = new AtomicInteger();
        return () -> {
            System.out.println(flower.name() + ": started");
            while (today.get() < flower.days()) {
                Thread.sleep(1000);
                int day = today.incrementAndGet();
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
            bouquet.add(wilts ? flower.name() + " wilted on day " + flower.wiltsOn() : "perfect " + flower.name());
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
