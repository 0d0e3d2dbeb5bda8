/* Predicts what comes of a few typical orders, and chooses what has met all demands there. */
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public class StrategyChooser {

    private record Order(Map<String, Duration> menu, Duration limit) {}

    private static final Map<String, Duration> MENU =
            Map.of("salad", Duration.ofSeconds(2), "soup", Duration.ofSeconds(4), "stew", Duration.ofSeconds(9));

    private static final List<Order> TYPICAL = List.of(
            new Order(MENU, Duration.ofSeconds(1)),
            new Order(MENU, Duration.ofSeconds(3)),
            new Order(MENU, Duration.ofSeconds(5)),
            new Order(MENU, Duration.ofSeconds(10)));

    static Served predict(Strategy strategy, Map<String, Duration> menu, Duration limit) {
        List<String> names =
                menu.keySet().stream().sorted(Comparator.comparing(menu::get)).toList();
        Duration last = menu.get(names.getLast());
        boolean late = last.compareTo(limit) > 0;
        Duration over = switch (strategy) {
            case FIRST -> menu.get(names.getFirst());
            case ALL, AS_THEY_COME -> last;
            default -> late ? limit : last;
        };
        List<String> ready = names.stream()
                .filter(name -> menu.get(name).compareTo(over) <= 0)
                .toList();
        Map<String, Duration> dishes = new HashMap<>();
        for (String name : ready) {
            dishes.put(name, strategy == Strategy.AS_THEY_COME ? menu.get(name) : over);
        }
        if (strategy == Strategy.ALL_OR_NOTHING && late) {
            dishes.clear();
        }
        List<String> rest = names.subList(ready.size(), names.size());
        return new Served(dishes, strategy == Strategy.READY_THEN_LEAVE ? Set.of() : Set.copyOf(rest), over);
    }

    static Optional<Strategy> choose(Set<Demand> demands) {
        return Arrays.stream(Strategy.values())
                .filter(strategy -> demands.stream().allMatch(demand -> meets(strategy, demand)))
                .findAny();
    }

    private static boolean meets(Strategy strategy, Demand demand) {
        return TYPICAL.stream().allMatch(order -> isMet(demand, order, predict(strategy, order.menu(), order.limit())));
    }

    private static boolean isMet(Demand demand, Order order, Served served) {
        Map<String, Duration> menu = order.menu();
        Map<String, Duration> dishes = served.dishes();
        long ready = menu.values().stream()
                .filter(takes -> takes.compareTo(served.over()) <= 0)
                .count();
        return switch (demand) {
            case EVERYTHING -> dishes.size() == menu.size();
            case NO_HALF_MEAL -> dishes.isEmpty() || dishes.size() == menu.size();
            case TOGETHER -> dishes.values().stream().distinct().count() <= 1;
            case HOT -> menu.entrySet().containsAll(dishes.entrySet());
            case PUNCTUAL -> served.over().compareTo(order.limit()) <= 0;
            case NOTHING_HELD_BACK -> dishes.size() == ready;
            case NOTHING_STOPPED -> served.stopped().isEmpty();
            case KITCHEN_CLOSED -> ready + served.stopped().size() == menu.size();
        };
    }
}
