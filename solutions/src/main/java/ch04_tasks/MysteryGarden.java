package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        List<String> basket = new ArrayList<>();
        for (Future<String> plant : growing) {
            String found = whatBecameOf(plant);
            System.out.println("gardener: " + found);
            basket.add(found);
        }
        return basket;
    }

    /** Caught for each plant alone. An interrupt is not caught: it is meant for the gardener, not for the plant. */
    private static String whatBecameOf(Future<String> plant) throws InterruptedException {
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
        Duration collected = at;
        for (Plant plant : plants) {
            // What has bloomed cannot be cancelled any more.
            boolean pulledUp = plant.equals(cancelled) && plant.takes().compareTo(at) > 0;
            events.add(new Event(Duration.ZERO, plant.name() + ": planted"));
            if (!pulledUp) {
                events.add(new Event(plant.takes(), plant.name() + ": bloomed"));
                collected = later(collected, plant.takes());
            }
            // The gardener is here when all the plants before this one have been collected, and not sooner.
            events.add(new Event(collected, "gardener: " + (pulledUp ? "cancelled" : plant.flower())));
        }
        // The sort is stable: what falls together stays in the order in which it was added.
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    static void main() throws Exception {
        Plant rose = new Plant("rose", Duration.ofSeconds(2));
        Plant tulip = new Plant("tulip", Duration.ofSeconds(1));
        Plant orchid = new Plant("orchid", Duration.ofSeconds(3));
        Duration at = Duration.ofMillis(1500);
        predict(List.of(rose, tulip, orchid), orchid, at).forEach(System.out::println);
        List<Future<String>> growing = new ArrayList<>();
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Plant plant : List.of(rose, tulip, orchid)) {
                growing.add(garden.submit(plant));
            }
            Thread.sleep(at);
            growing.get(2).cancel(true);
            System.out.println("main: " + collect(growing));
        }
    }
}
