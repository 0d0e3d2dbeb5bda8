/* Every demand is written as a check of one prediction, and choose tries to disprove each strategy on a few menus
that hold all cases (dishes all quick, all slow, some of each). */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class StrategyChooser {

    static Served predict(Strategy strategy, Map<String, Duration> menu, Duration limit) {
        Duration quickest = menu.values().stream().min(Duration::compareTo).orElseThrow();
        Duration slowest = menu.values().stream().max(Duration::compareTo).orElseThrow();
        Duration over = switch (strategy) {
            case ALL, AS_THEY_COME -> slowest;
            case ALL_OR_NOTHING, READY_THEN_STOP, READY_THEN_LEAVE -> slowest.compareTo(limit) < 0 ? slowest : limit;
            case FIRST -> quickest;
        };
        Map<Boolean, Set<String>> byReady = menu.keySet().stream()
                .collect(Collectors.partitioningBy(dish -> menu.get(dish).compareTo(over) <= 0, Collectors.toSet()));
        Set<String> ready = byReady.get(true);
        Set<String> rest = byReady.get(false);

        Set<String> served = strategy == Strategy.ALL_OR_NOTHING && !rest.isEmpty() ? Set.of() : ready;
        Set<String> stopped = strategy == Strategy.READY_THEN_LEAVE ? Set.of() : rest;
        boolean eachAtItsTime = strategy == Strategy.AS_THEY_COME;
        return new Served(
                served.stream().collect(Collectors.toMap(dish -> dish, dish -> eachAtItsTime ? menu.get(dish) : over)),
                stopped,
                over);
    }

    static Optional<Strategy> choose(Set<Demand> demands) {
        return Stream.of(Strategy.values())
                .filter(strategy -> demands.stream().allMatch(demand -> meetsAlways(strategy, demand)))
                .findAny();
    }

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Only the order of the times and the limit matters, so two dishes on either side of the limit will do. */
    private static final List<Map<String, Duration>> MENUS =
            List.of(menu(1), menu(9), menu(1, 2), menu(1, 9), menu(8, 9), menu(1, 2, 8, 9));

    private static Map<String, Duration> menu(int... minutes) {
        Map<String, Duration> menu = new LinkedHashMap<>();
        for (int takes : minutes) {
            menu.put("dish of " + takes, Duration.ofMinutes(takes));
        }
        return menu;
    }

    private static boolean meetsAlways(Strategy strategy, Demand demand) {
        return MENUS.stream().allMatch(menu -> meets(demand, menu, predict(strategy, menu, LIMIT)));
    }

    private static boolean meets(Demand demand, Map<String, Duration> menu, Served result) {
        Map<String, Duration> dishes = result.dishes();
        boolean everything = dishes.keySet().equals(menu.keySet());
        Predicate<String> ready = dish -> menu.get(dish).compareTo(result.over()) <= 0;
        return switch (demand) {
            case EVERYTHING -> everything;
            case NO_HALF_MEAL -> everything || dishes.isEmpty();
            case TOGETHER -> new HashSet<>(dishes.values()).size() <= 1;
            case HOT ->
                dishes.entrySet().stream().allMatch(dish -> dish.getValue().equals(menu.get(dish.getKey())));
            case PUNCTUAL -> result.over().compareTo(LIMIT) <= 0;
            case NOTHING_HELD_BACK -> menu.keySet().stream().filter(ready).allMatch(dishes::containsKey);
            case NOTHING_STOPPED -> result.stopped().isEmpty();
            case KITCHEN_CLOSED -> menu.keySet().stream().allMatch(ready.or(result.stopped()::contains));
        };
    }
}
