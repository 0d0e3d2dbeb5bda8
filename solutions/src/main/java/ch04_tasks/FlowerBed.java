package ch04_tasks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Given: the program of the brain teaser. It grows flowers on a loop, a second for each day, and gathers a bouquet of
 * what has become of them. Before you start it, solve {@link MysteryBouquet}.
 */
public final class FlowerBed {

    private final ScheduledExecutorService loop;
    private final List<Flower> flowers;
    private final String[] bouquet;
    private final CompletableFuture<Void> gathered = new CompletableFuture<>();
    private int stillGrowing;

    private FlowerBed(ScheduledExecutorService loop, List<Flower> flowers) {
        this.loop = loop;
        this.flowers = flowers;
        this.bouquet = new String[flowers.size()];
        this.stillGrowing = flowers.size();
    }

    /** Plants the flowers in the order of the list. The future is done when the bouquet is. */
    static Future<?> plant(ScheduledExecutorService loop, List<Flower> flowers) {
        FlowerBed bed = new FlowerBed(loop, flowers);
        for (int place = 0; place < flowers.size(); place++) {
            int number = place;
            loop.execute(() -> bed.start(number));
        }
        return bed.gathered;
    }

    private void start(int place) {
        System.out.println(flowers.get(place).name() + ": started");
        loop.schedule(() -> endOfDay(place, 1), 1, TimeUnit.SECONDS);
    }

    private void endOfDay(int place, int day) {
        Flower flower = flowers.get(place);
        if (day == flower.wiltsOn()) {
            ended(place, flower.name() + " wilted on day " + day);
            return;
        }
        System.out.println(flower.name() + ": day " + day);
        if (day < flower.days()) {
            loop.schedule(() -> endOfDay(place, day + 1), 1, TimeUnit.SECONDS);
        } else {
            System.out.println(flower.name() + ": bloomed");
            ended(place, "perfect " + flower.name());
        }
    }

    private void ended(int place, String what) {
        bouquet[place] = what;
        stillGrowing--;
        if (stillGrowing == 0) {
            System.out.println("main: " + Arrays.toString(bouquet));
            gathered.complete(null);
        }
    }

    static void main() throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            plant(loop, List.of(new Flower("rose", 3), new Flower("tulip", 2, 2), new Flower("lily", 4)))
                    .get();
        }
    }
}
