/* The recipe is a record. The prediction writes flower by flower and sorts by time at the end. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

public class MysteryBouquet {

    private record Growing(Flower flower) implements Callable<String> {

        @Override
        public String call() throws Exception {
            say("started");
            for (int day = 1; day <= flower.days(); day++) {
                TimeUnit.SECONDS.sleep(1);
                if (day == flower.wiltsOn()) {
                    throw new RuntimeException(flower.name() + " wilted on day " + day);
                }
                say("day " + day);
            }
            say("bloomed");
            return "perfect " + flower.name();
        }

        private void say(String what) {
            System.out.println(flower.name() + ": " + what);
        }
    }

    static Callable<String> grow(Flower flower) {
        return new Growing(flower);
    }

    static List<Event> predict(List<Flower> flowers) {
        List<Event> events = new ArrayList<>();
        StringBuilder bouquet = new StringBuilder();
        Duration end = Duration.ZERO;
        for (Flower flower : flowers) {
            String found = "perfect " + flower.name();
            events.add(new Event(Duration.ZERO, flower.name() + ": started"));
            for (int day = 1; day <= flower.days(); day++) {
                Duration now = Duration.ofSeconds(day);
                end = end.compareTo(now) < 0 ? now : end;
                if (day == flower.wiltsOn()) {
                    found = flower.name() + " wilted on day " + day;
                    break;
                }
                events.add(new Event(now, flower.name() + ": day " + day));
                if (day == flower.days()) {
                    events.add(new Event(now, flower.name() + ": bloomed"));
                }
            }
            bouquet.append(bouquet.isEmpty() ? "" : ", ").append(found);
        }
        events.sort((one, other) -> one.at().compareTo(other.at()));
        events.add(new Event(end, "main: [" + bouquet + "]"));
        return events;
    }
}
