/* The recipe waits for a latch that nobody opens. The prediction plays the loop: a queue of what is due next, by time and then by turn. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class MysteryBouquet {

    private record Due(int day, int turn, int place) {}

    static Callable<String> grow(Flower flower) {
        return () -> {
            CountDownLatch never = new CountDownLatch(1);
            System.out.println(flower.name() + ": started");
            int day = 0;
            while (day < flower.days()) {
                boolean opened = never.await(1, TimeUnit.SECONDS);
                day++;
                if (opened || day == flower.wiltsOn()) {
                    throw new Exception("%s wilted on day %d".formatted(flower.name(), day));
                }
                System.out.printf("%s: day %d%n", flower.name(), day);
            }
            System.out.println(flower.name() + ": bloomed");
            return "perfect " + flower.name();
        };
    }

    static List<Event> predict(List<Flower> flowers) {
        List<Event> events = new ArrayList<>();
        String[] bouquet = new String[flowers.size()];
        PriorityQueue<Due> timers =
                new PriorityQueue<>(Comparator.comparingInt(Due::day).thenComparingInt(Due::turn));
        int turn = 0;
        for (int place = 0; place < bouquet.length; place++) {
            events.add(new Event(Duration.ZERO, flowers.get(place).name() + ": started"));
            timers.add(new Due(1, turn++, place));
        }
        int now = 0;
        while (!timers.isEmpty()) {
            Due due = timers.remove();
            now = due.day();
            Flower flower = flowers.get(due.place());
            if (now == flower.wiltsOn()) {
                bouquet[due.place()] = flower.name() + " wilted on day " + now;
                continue;
            }
            events.add(new Event(Duration.ofSeconds(now), flower.name() + ": day " + now));
            if (now < flower.days()) {
                timers.add(new Due(now + 1, turn++, due.place()));
            } else {
                events.add(new Event(Duration.ofSeconds(now), flower.name() + ": bloomed"));
                bouquet[due.place()] = "perfect " + flower.name();
            }
        }
        events.add(new Event(Duration.ofSeconds(now), "main: " + Arrays.toString(bouquet)));
        return events;
    }
}
