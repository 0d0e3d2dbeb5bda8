/*
 * collect tells the three ends apart by what get throws; predict works out each line by hand, and sorts by time.
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        List<String> basket = new ArrayList<>();
        for (Future<String> plant : growing) {
            String whatBecameOfIt = harvest(plant);
            System.out.println("gardener: " + whatBecameOfIt);
            basket.add(whatBecameOfIt);
        }
        return basket;
    }

    private static String harvest(Future<String> plant) throws InterruptedException {
        try {
            return plant.get();
        } catch (CancellationException e) {
            return "cancelled";
        } catch (ExecutionException e) {
            return "failed";
        }
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        List<Event> events = new ArrayList<>();
        Duration gardener = at; // until then the program sleeps
        for (Plant plant : plants) {
            boolean pulledUp = plant.equals(cancelled) && plant.takes().compareTo(at) > 0;
            Duration end = pulledUp ? at : plant.takes();
            events.add(new Event(Duration.ZERO, plant.name() + ": planted"));
            if (!pulledUp) {
                events.add(new Event(end, plant.name() + ": bloomed"));
            }
            if (end.compareTo(gardener) > 0) {
                gardener = end;
            }
            events.add(new Event(gardener, "gardener: " + (pulledUp ? "cancelled" : plant.flower())));
        }
        events.sort(Comparator.comparing(Event::at)); // stable, so each speaker's own order remains
        return events;
    }
}
