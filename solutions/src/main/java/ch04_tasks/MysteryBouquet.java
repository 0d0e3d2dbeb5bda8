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
                Thread.sleep(Duration.ofSeconds(1));
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
        int last = 0;
        for (Flower flower : flowers) {
            events.add(new Event(Duration.ZERO, flower.name() + ": started"));
            last = Math.max(last, lastDay(flower));
        }
        // The timers of a day are set on the day before, in the order of the list, and so they fire in that order, too.
        for (int day = 1; day <= last; day++) {
            for (Flower flower : flowers) {
                if (isAlive(flower, day)) {
                    events.add(new Event(Duration.ofSeconds(day), flower.name() + ": day " + day));
                    if (day == flower.days()) {
                        events.add(new Event(Duration.ofSeconds(day), flower.name() + ": bloomed"));
                    }
                }
            }
        }
        List<String> bouquet = flowers.stream().map(MysteryBouquet::end).toList();
        events.add(new Event(Duration.ofSeconds(last), "main: " + bouquet));
        return events;
    }

    private static boolean isAlive(Flower flower, int day) {
        return day <= flower.days() && (flower.wiltsOn() == 0 || day < flower.wiltsOn());
    }

    private static boolean blooms(Flower flower) {
        return isAlive(flower, flower.days());
    }

    private static int lastDay(Flower flower) {
        return blooms(flower) ? flower.days() : flower.wiltsOn();
    }

    private static String end(Flower flower) {
        return blooms(flower) ? "perfect " + flower.name() : flower.name() + " wilted on day " + flower.wiltsOn();
    }

    static void main() throws Exception {
        Flower rose = new Flower("rose", 3);
        Flower tulip = new Flower("tulip", 2, 2);
        Flower lily = new Flower("lily", 4);
        predict(List.of(rose, tulip, lily)).forEach(System.out::println);
        System.out.println("main: here is a " + grow(rose).call());
    }
}
