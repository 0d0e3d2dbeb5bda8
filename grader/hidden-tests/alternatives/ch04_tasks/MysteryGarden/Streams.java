/* Streams: each future is turned into what became of it; the prediction asks for each plant when those up to it have ended. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws InterruptedException {
        List<String> basket = new ArrayList<>();
        for (Iterator<Future<String>> plants = growing.iterator(); plants.hasNext(); basket.add(told(plants.next()))) {}
        return basket;
    }

    private static String told(Future<String> plant) throws InterruptedException {
        String found;
        try {
            found = plant.get();
        } catch (ExecutionException e) {
            found = "failed";
        } catch (CancellationException e) {
            found = "cancelled";
        }
        System.out.println("gardener: " + found);
        return found;
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        boolean tooLate = cancelled.takes().compareTo(at) < 0;
        List<Plant> blooming = plants.stream()
                .filter(plant -> tooLate || !plant.equals(cancelled))
                .toList();
        Stream<Event> planted = plants.stream().map(plant -> new Event(Duration.ZERO, plant.name() + ": planted"));
        Stream<Event> bloomed = blooming.stream().map(plant -> new Event(plant.takes(), plant.name() + ": bloomed"));
        Stream<Event> collected = plants.stream()
                .map(plant -> new Event(
                        plants.subList(0, plants.indexOf(plant) + 1).stream()
                                .filter(blooming::contains)
                                .map(Plant::takes)
                                .reduce(at, (a, b) -> a.compareTo(b) > 0 ? a : b),
                        "gardener: " + (blooming.contains(plant) ? plant.flower() : "cancelled")));
        return Stream.of(planted, bloomed, collected)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Event::at))
                .toList();
    }
}
