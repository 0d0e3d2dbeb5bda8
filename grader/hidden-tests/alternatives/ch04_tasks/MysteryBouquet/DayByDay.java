/*
 * predict goes from day to day and lets the flowers that still grow speak in the order of planting: the loop is
 * never late, so each day keeps the order of the day before.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

public class MysteryBouquet {

    private static final Duration DAY = Duration.ofSeconds(1);

    static Callable<String> grow(Flower flower) {
        return () -> {
            System.out.println(flower.name() + ": started");
            for (int day = 1; day <= flower.days(); day++) {
                Thread.sleep(DAY);
                if (day == flower.wiltsOn()) {
                    throw new IllegalStateException(wilted(flower));
                }
                System.out.println(flower.name() + ": day " + day);
            }
            System.out.println(flower.name() + ": bloomed");
            return perfect(flower);
        };
    }

    static List<Event> predict(List<Flower> flowers) {
        List<Event> events = new ArrayList<>();
        for (Flower flower : flowers) {
            events.add(new Event(Duration.ZERO, flower.name() + ": started"));
        }
        String[] bouquet = new String[flowers.size()];
        int stillGrowing = flowers.size();
        Duration now = Duration.ZERO;
        for (int day = 1; stillGrowing > 0; day++) {
            now = now.plus(DAY);
            for (int place = 0; place < bouquet.length; place++) {
                if (bouquet[place] != null) {
                    continue;
                }
                Flower flower = flowers.get(place);
                if (day == flower.wiltsOn()) {
                    bouquet[place] = wilted(flower);
                    stillGrowing--;
                    continue;
                }
                events.add(new Event(now, flower.name() + ": day " + day));
                if (day == flower.days()) {
                    events.add(new Event(now, flower.name() + ": bloomed"));
                    bouquet[place] = perfect(flower);
                    stillGrowing--;
                }
            }
        }
        events.add(new Event(now, "main: " + Arrays.toString(bouquet)));
        return events;
    }

    private static String perfect(Flower flower) {
        return "perfect " + flower.name();
    }

    private static String wilted(Flower flower) {
        return flower.name() + " wilted on day " + flower.wiltsOn();
    }
}
