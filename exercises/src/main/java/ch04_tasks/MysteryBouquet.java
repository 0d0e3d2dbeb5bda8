package ch04_tasks;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * A brain teaser: three flowers grow, a second for each day, and one of them wilts. What is printed when, and what is
 * in the bouquet?
 *
 * <p>{@code grow} makes the recipe for a {@link Flower}, and does nothing else: nothing is printed and nothing is started
 * before the recipe is run. Running it, in whatever thread,
 * <ol>
 * <li>prints {@code rose: started},
 * <li>at the end of each day, so after one second, after two and so on, prints {@code rose: day 1}, {@code rose: day 2}
 *     and so on,
 * <li>right after its last day prints {@code rose: bloomed}, and gives {@code "perfect rose"}.
 * </ol>
 *
 * <p>A flower that wilts on the second day does so at the end of that day: it does not print that day nor anything after
 * it, and fails with an exception that says {@code tulip wilted on day 2}. A run that is interrupted ends at once with an
 * {@link InterruptedException}, and prints nothing more. A recipe can be run as often as you like, also by several
 * threads at once: each run starts from the first day.
 *
 * <p>{@code predict} tells beforehand what {@link FlowerBed} prints, which grows such flowers on a loop that has nothing
 * else to do and is never late: all that the flowers print, and the bouquet at the end, each with its time, in exactly
 * the order in which it is printed. Your answer is compared with a run. But you are to predict, not to try: {@code predict}
 * returns at once, prints nothing and starts nothing. There is at least one flower, and no two have the same name.
 */
public class MysteryBouquet {

    static Callable<String> grow(Flower flower) {
        throw new UnsupportedOperationException("TODO: return a recipe that grows the flower, day by day");
    }

    static List<Event> predict(List<Flower> flowers) {
        throw new UnsupportedOperationException("TODO: predict what is printed, when and in which order");
    }

    /** See it live: run this class, then {@link FlowerBed} to compare. */
    static void main() throws Exception {
        Flower rose = new Flower("rose", 3);
        Flower tulip = new Flower("tulip", 2, 2);
        Flower lily = new Flower("lily", 4);
        predict(List.of(rose, tulip, lily)).forEach(System.out::println);
        System.out.println("main: here is a " + grow(rose).call());
    }
}
