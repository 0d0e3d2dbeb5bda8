/* Waits by asking each future for its end, then lets its state tell. The prediction plays the program with a queue of what comes next. */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws InterruptedException {
        List<String> basket = new ArrayList<>(growing.size());
        for (Future<String> plant : growing) {
            waitFor(plant);
            basket.add(
                    switch (plant.state()) {
                        case SUCCESS -> plant.resultNow();
                        case FAILED -> "failed";
                        case CANCELLED -> "cancelled";
                        case RUNNING -> throw new IllegalStateException("it has ended");
                    });
            System.out.printf("gardener: %s%n", basket.getLast());
        }
        return basket;
    }

    private static void waitFor(Future<?> plant) throws InterruptedException {
        try {
            plant.get();
        } catch (ExecutionException | CancellationException e) {
            // ended all the same
        }
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        PriorityQueue<Plant> growing = new PriorityQueue<>(Comparator.comparing(Plant::takes));
        List<Event> events = new ArrayList<>();
        for (Plant plant : plants) {
            events.add(new Event(Duration.ZERO, plant.name() + ": planted"));
            growing.add(plant);
        }
        bloomUntil(at, growing, events);
        boolean pulledUp = growing.remove(cancelled);
        Duration now = at;
        for (Plant plant : plants) {
            if (growing.contains(plant)) {
                now = plant.takes();
                bloomUntil(now, growing, events);
            }
            String found = pulledUp && plant.equals(cancelled) ? "cancelled" : plant.flower();
            events.add(new Event(now, "gardener: " + found));
        }
        return events;
    }

    private static void bloomUntil(Duration now, PriorityQueue<Plant> growing, List<Event> events) {
        while (!growing.isEmpty() && growing.peek().takes().compareTo(now) <= 0) {
            Plant next = growing.remove();
            events.add(new Event(next.takes(), next.name() + ": bloomed"));
        }
    }
}
