/*
 * Grows the plants and writes down what happens. A prediction comes before.
 *
 * Refused by: MysteryGardenHiddenTest.predicting_grows_nothing
 */
package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

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
        long start = System.nanoTime();
        List<CompletableFuture<Event>> growing = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (Plant plant : plants) {
            events.add(new Event(Duration.ZERO, plant.name() + ": planted"));
            growing.add(CompletableFuture.supplyAsync(
                    () -> new Event(Duration.ofNanos(System.nanoTime() - start), plant.name() + ": bloomed"),
                    CompletableFuture.delayedExecutor(plant.takes().toMillis(), TimeUnit.MILLISECONDS)));
        }
        int number = plants.indexOf(cancelled);
        CompletableFuture.delayedExecutor(at.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> growing.get(number).cancel(true));
        LockSupport.parkNanos(at.toNanos());
        for (int i = 0; i < plants.size(); i++) {
            String found = "cancelled";
            try {
                events.add(growing.get(i).join());
                found = plants.get(i).flower();
            } catch (CancellationException e) {
                // pulled up
            }
            events.add(new Event(Duration.ofNanos(System.nanoTime() - start), "gardener: " + found));
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }
}
