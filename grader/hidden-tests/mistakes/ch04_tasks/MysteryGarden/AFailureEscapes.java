/*
 * Only the cancellation is caught, as in many an example. The first plant that fails ends the collecting.
 *
 * Refused by: MysteryGardenHiddenTest.any_plants_are_collected
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        List<String> basket = new ArrayList<>();
        for (Future<String> plant : growing) {
            String found;
            try {
                found = plant.get();
            } catch (CancellationException e) {
                found = "cancelled";
            }
            System.out.println("gardener: " + found);
            basket.add(found);
        }
        return basket;
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        List<Event> events = new ArrayList<>();
        Duration collected = at;
        for (Plant plant : plants) {
            boolean pulledUp = plant.equals(cancelled) && plant.takes().compareTo(at) > 0;
            events.add(new Event(Duration.ZERO, plant.name() + ": planted"));
            if (!pulledUp) {
                events.add(new Event(plant.takes(), plant.name() + ": bloomed"));
                collected = collected.compareTo(plant.takes()) > 0 ? collected : plant.takes();
            }
            events.add(new Event(collected, "gardener: " + (pulledUp ? "cancelled" : plant.flower())));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }
}
