/*
 * A cancelled plant throws as well, and the try stands around the whole loop: nothing after it is collected.
 *
 * Refused by: MysteryGardenHiddenTest.each_plant_is_waited_for_in_its_turn
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
        try {
            for (Future<String> plant : growing) {
                basket.add(plant.get());
                System.out.println("gardener: " + basket.getLast());
            }
        } catch (CancellationException e) {
            basket.add("cancelled");
            System.out.println("gardener: cancelled");
        } catch (ExecutionException e) {
            basket.add("failed");
            System.out.println("gardener: failed");
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
