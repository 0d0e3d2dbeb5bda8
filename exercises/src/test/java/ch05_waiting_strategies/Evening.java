package ch05_waiting_strategies;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asynckata.engine.Line;
import org.asynckata.engine.Timeline;

/** Evenings in the restaurant, with which the answers of StrategyChooser are compared. */
final class Evening {

    private Evening() {}

    /** Serves the menu, waits until the kitchen is closed, and says what came of it. */
    static Served served(Timeline timeline, Strategy strategy, Map<String, Duration> menu, Duration limit)
            throws Exception {
        Duration start = timeline.now();
        int before = timeline.lines().size();
        Restaurant.serve(strategy, menu, limit);
        Duration over = timeline.now().minus(start);
        Thread.sleep(menu.values().stream().max(Duration::compareTo).orElseThrow());

        Map<String, Duration> dishes = new HashMap<>();
        Set<String> stopped = new HashSet<>();
        List<Line> lines = timeline.lines();
        for (Line line : lines.subList(before, lines.size())) {
            if (line.who().equals("waiter")) {
                dishes.put(line.what(), line.at().minus(start));
            } else if (line.what().equals("interrupted")) {
                stopped.add(line.who());
            }
        }
        return new Served(dishes, stopped, over);
    }

    /** Whether this demand was met. */
    static boolean met(Demand demand, Map<String, Duration> menu, Duration limit, Served served) {
        Map<String, Duration> dishes = served.dishes();
        Duration over = served.over();
        return switch (demand) {
            case EVERYTHING -> dishes.keySet().equals(menu.keySet());
            case NO_HALF_MEAL -> dishes.isEmpty() || dishes.keySet().equals(menu.keySet());
            case TOGETHER -> Set.copyOf(dishes.values()).size() <= 1;
            case HOT -> dishes.keySet().stream().allMatch(name -> dishes.get(name).equals(menu.get(name)));
            case PUNCTUAL -> over.compareTo(limit) <= 0;
            case NOTHING_HELD_BACK -> menu.keySet().stream()
                    .allMatch(name -> menu.get(name).compareTo(over) > 0 || dishes.containsKey(name));
            case NOTHING_STOPPED -> served.stopped().isEmpty();
            case KITCHEN_CLOSED -> menu.keySet().stream()
                    .allMatch(name -> menu.get(name).compareTo(over) <= 0
                            || served.stopped().contains(name));
        };
    }
}
