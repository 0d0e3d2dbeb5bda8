/* Waits in long slices and lets the future say whether it was cancelled. The prediction keeps the lines of each instant in a map. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        List<String> basket = new ArrayList<>();
        while (basket.size() < growing.size()) {
            Future<String> next = growing.get(basket.size());
            try {
                basket.add(next.get(1, TimeUnit.HOURS));
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException | CancellationException e) {
                basket.add(next.isCancelled() ? "cancelled" : "failed");
            }
            System.out.println("gardener: " + basket.getLast());
        }
        return basket;
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        TreeMap<Long, List<String>> lines = new TreeMap<>();
        long now = at.toNanos();
        for (Plant plant : plants) {
            long end = plant.takes().toNanos();
            add(lines, 0, plant.name() + ": planted");
            if (plant.name().equals(cancelled.name()) && end > at.toNanos()) {
                add(lines, now, "gardener: cancelled");
            } else {
                add(lines, end, plant.name() + ": bloomed");
                now = Math.max(now, end);
                add(lines, now, "gardener: " + plant.flower());
            }
        }
        List<Event> events = new ArrayList<>();
        lines.forEach((time, all) -> all.forEach(line -> events.add(new Event(Duration.ofNanos(time), line))));
        return events;
    }

    private static void add(Map<Long, List<String>> lines, long time, String line) {
        lines.computeIfAbsent(time, _ -> new ArrayList<>()).add(line);
    }
}
