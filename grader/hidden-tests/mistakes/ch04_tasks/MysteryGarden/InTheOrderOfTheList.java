/*
 * All the right lines, plant by plant instead of by time.
 *
 * Refused by: MysteryGardenHiddenTest.any_garden_does_what_was_predicted
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
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
            } catch (ExecutionException e) {
                found = "failed";
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
        return events;
    }
}
