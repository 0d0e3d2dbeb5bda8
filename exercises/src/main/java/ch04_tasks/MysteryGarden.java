package ch04_tasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A brain teaser: three flowers are planted, and one of them is pulled up. What is in the basket in the end, and what is
 * printed when?
 *
 * <p>Here is the program, for any plants. What a plant prints you can see in {@link Plant}.
 *
 * <pre>{@code
 * for (Plant plant : plants) {
 *     growing.add(garden.submit(plant)); // grows in a thread of its own
 * }
 * Thread.sleep(at);
 * growing.get(plants.indexOf(cancelled)).cancel(true);
 * collect(growing);
 * }</pre>
 *
 * <p>{@code collect} takes the plants in the order of the list, and waits for each of them until its future is done.
 * Then, at once, it prints what has become of it, as in {@code gardener: rose flower}, and puts it into the basket, the
 * list that it returns:
 * <ul>
 * <li>what the plant gave, if it has bloomed;
 * <li>{@code cancelled}, if it was cancelled;
 * <li>{@code failed}, if it has failed, whatever it threw.
 * </ul>
 *
 * <p>Whatever becomes of one plant, the rest is collected. The plants are left alone: {@code collect} starts none and
 * stops none. If the caller is interrupted while it waits, it gets an {@link InterruptedException} at once, nothing
 * more is printed, and the plants grow on. The futures may be of any kind. None gives null.
 *
 * <p>{@code predict} tells beforehand all that the program prints, the gardener's lines included, in the order of time.
 * Where several lines fall together, only each speaker's own order counts. Your answer is compared with a run of the
 * program, with your {@code collect} in it. But you are to predict, not to try: {@code predict} returns at once, prints
 * nothing and starts nothing. There is at least one plant, no two have the same name, and all times are longer than
 * zero. Nothing blooms at the very instant of the cancelling.
 */
public class MysteryGarden {

    static List<String> collect(List<Future<String>> growing) throws Exception {
        throw new UnsupportedOperationException("TODO: wait for each plant, and tell what has become of it");
    }

    static List<Event> predict(List<Plant> plants, Plant cancelled, Duration at) {
        throw new UnsupportedOperationException("TODO: predict what is printed, and when");
    }

    /** See it live: run this class. First comes your prediction, then the program. */
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
