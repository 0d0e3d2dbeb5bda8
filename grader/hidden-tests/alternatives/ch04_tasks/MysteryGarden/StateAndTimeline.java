/*
 * collect waits first, whatever comes of it, and then asks for the state. predict writes the lines into a
 * timeline, a map from each time to what is said then.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        List<String> basket = new ArrayList<>();
        for (Future<String> plant : growing) {
            awaitEnd(plant);
            String found = switch (plant.state()) {
                case SUCCESS -> plant.resultNow();
                case CANCELLED -> "cancelled";
                case FAILED -> "failed";
                case RUNNING -> throw new AssertionError("has ended, but runs");
            };
            System.out.println("gardener: " + found);
            basket.add(found);
        }
        return basket;
    }

    private static void awaitEnd(Future<?> plant) throws InterruptedException {
        try {
            plant.get();
        } catch (ExecutionException | CancellationException e) {
            // its end, too; which one the state will tell
        }
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        SortedMap<Duration, List<String>> timeline = new TreeMap<>();
        for (Plant plant : plants) {
            say(timeline, Duration.ZERO, plant.name() + ": planted");
            if (blooms(plant, cancelled, at)) {
                say(timeline, plant.takes(), plant.name() + ": bloomed");
            }
        }
        Duration now = at;
        for (Plant plant : plants) {
            if (blooms(plant, cancelled, at)) {
                now = later(now, plant.takes());
                say(timeline, now, "gardener: " + plant.flower());
            } else {
                say(timeline, now, "gardener: cancelled"); // that was before the collecting began
            }
        }
        List<Event> events = new ArrayList<>();
        timeline.forEach((time, lines) -> lines.forEach(line -> events.add(new Event(time, line))));
        return events;
    }

    private static boolean blooms(Plant plant, Plant cancelled, Duration at) {
        return !plant.equals(cancelled) || plant.takes().compareTo(at) < 0;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static void say(SortedMap<Duration, List<String>> timeline, Duration time, String line) {
        timeline.computeIfAbsent(time, _ -> new ArrayList<>()).add(line);
    }
}
