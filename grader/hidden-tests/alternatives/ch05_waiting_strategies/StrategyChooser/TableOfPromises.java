/* predict has a case for each strategy, built from "when is it over" and "which dishes are ready by then";
choose looks into a table, drawn by hand, of the demands that each strategy always meets. */
package ch05_waiting_strategies;

import static ch05_waiting_strategies.Demand.EVERYTHING;
import static ch05_waiting_strategies.Demand.HOT;
import static ch05_waiting_strategies.Demand.KITCHEN_CLOSED;
import static ch05_waiting_strategies.Demand.NOTHING_HELD_BACK;
import static ch05_waiting_strategies.Demand.NOTHING_STOPPED;
import static ch05_waiting_strategies.Demand.NO_HALF_MEAL;
import static ch05_waiting_strategies.Demand.PUNCTUAL;
import static ch05_waiting_strategies.Demand.TOGETHER;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class StrategyChooser {

    static Served predict(Strategy strategy, Map<String, Duration> menu, Duration limit) {
        Duration first = Collections.min(menu.values());
        Duration last = Collections.max(menu.values());
        Duration lastOrLimit = last.compareTo(limit) < 0 ? last : limit;
        return switch (strategy) {
            case ALL -> new Served(togetherAt(last, menu), Set.of(), last);
            case ALL_OR_NOTHING ->
                new Served(
                        last.equals(lastOrLimit) ? togetherAt(last, menu) : Map.of(),
                        notReadyAt(lastOrLimit, menu),
                        lastOrLimit);
            case READY_THEN_STOP ->
                new Served(togetherAt(lastOrLimit, menu), notReadyAt(lastOrLimit, menu), lastOrLimit);
            case READY_THEN_LEAVE -> new Served(togetherAt(lastOrLimit, menu), Set.of(), lastOrLimit);
            case FIRST -> new Served(togetherAt(first, menu), notReadyAt(first, menu), first);
            case AS_THEY_COME -> new Served(Map.copyOf(menu), Set.of(), last);
        };
    }

    private static Map<String, Duration> togetherAt(Duration time, Map<String, Duration> menu) {
        Map<String, Duration> served = new LinkedHashMap<>();
        menu.forEach((dish, takes) -> {
            if (takes.compareTo(time) <= 0) {
                served.put(dish, time);
            }
        });
        return served;
    }

    private static Set<String> notReadyAt(Duration time, Map<String, Duration> menu) {
        Set<String> rest = new LinkedHashSet<>(menu.keySet());
        rest.removeAll(togetherAt(time, menu).keySet());
        return rest;
    }

    static Optional<Strategy> choose(Set<Demand> demands) {
        return Arrays.stream(Strategy.values())
                .filter(strategy -> promises(strategy).containsAll(demands))
                .findFirst();
    }

    private static Set<Demand> promises(Strategy strategy) {
        return switch (strategy) {
            case ALL -> Set.of(EVERYTHING, NO_HALF_MEAL, TOGETHER, NOTHING_HELD_BACK, NOTHING_STOPPED, KITCHEN_CLOSED);
            case ALL_OR_NOTHING -> Set.of(NO_HALF_MEAL, TOGETHER, PUNCTUAL, KITCHEN_CLOSED);
            case READY_THEN_STOP -> Set.of(TOGETHER, PUNCTUAL, NOTHING_HELD_BACK, KITCHEN_CLOSED);
            case READY_THEN_LEAVE -> Set.of(TOGETHER, PUNCTUAL, NOTHING_HELD_BACK, NOTHING_STOPPED);
            case FIRST -> Set.of(TOGETHER, HOT, NOTHING_HELD_BACK, KITCHEN_CLOSED);
            case AS_THEY_COME ->
                Set.of(EVERYTHING, NO_HALF_MEAL, HOT, NOTHING_HELD_BACK, NOTHING_STOPPED, KITCHEN_CLOSED);
        };
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
