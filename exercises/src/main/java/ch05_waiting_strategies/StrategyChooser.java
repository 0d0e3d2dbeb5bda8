package ch05_waiting_strategies;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A brain teaser to end with: six ways to wait for a menu. What do they serve, and when? And which one is right for
 * whom?
 *
 * <p>{@code predict} tells what comes of an order, if {@link Restaurant} serves it as a {@link Strategy} says. The menu
 * says how long each dish takes. All dishes start at once, when the order begins, and none makes another slower; a dish
 * that is stopped ends at once; and it takes no time to serve. The {@link Served} result says which dishes are served
 * and when, which ones are stopped, and when it is over: when the program returns.
 *
 * <p>There is at least one dish. No two dishes take equally long, and none takes exactly as long as the limit; all of
 * these are longer than zero. The limit is a whole number of milliseconds, the other times may be any.
 *
 * <p>{@code choose} gives a strategy that meets all these demands. {@link Demand} says what they mean, and a strategy
 * meets one if it does so on every menu and with every limit, not only on some. If several strategies meet all demands,
 * any of them is right; if there is none, nothing is given. There may be no demand at all.
 *
 * <p>Your answers are compared with real runs of the restaurant, but you are to predict, not to try: both methods
 * return at once, print nothing and start nothing. What they are given stays as it is; it may be something that cannot
 * be changed.
 */
public class StrategyChooser {

    static Served predict(Strategy strategy, Map<String, Duration> menu, Duration limit) {
        throw new UnsupportedOperationException("TODO: predict what is served, what is stopped, and when it is over");
    }

    static Optional<Strategy> choose(Set<Demand> demands) {
        throw new UnsupportedOperationException("TODO: choose a strategy that meets all demands");
    }

    /** See your answers: run this class, then {@link Restaurant} to compare. */
    static void main() {
        Map<String, Duration> menu = new LinkedHashMap<>();
        menu.put("salad", Duration.ofSeconds(2));
        menu.put("pizza", Duration.ofSeconds(15));
        menu.put("dessert", Duration.ofSeconds(8));
        for (Strategy strategy : Strategy.values()) {
            System.out.println("main: " + strategy + " " + predict(strategy, menu, Duration.ofSeconds(5)));
        }
        System.out.println("main: the food blogger needs " + choose(Set.of(Demand.HOT, Demand.EVERYTHING)));
    }
}
