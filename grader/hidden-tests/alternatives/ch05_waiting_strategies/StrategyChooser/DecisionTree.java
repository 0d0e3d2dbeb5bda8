/* Loops over nanoseconds, and one question after the other. */
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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

public class StrategyChooser {

    static Served predict(Strategy strategy, Map<String, Duration> menu, Duration limit) {
        long quickest = Long.MAX_VALUE;
        long slowest = 0;
        for (Duration takes : menu.values()) {
            quickest = Math.min(quickest, takes.toNanos());
            slowest = Math.max(slowest, takes.toNanos());
        }
        boolean late = slowest > limit.toNanos();
        long over = slowest;
        if (strategy == Strategy.FIRST) {
            over = quickest;
        } else if (strategy != Strategy.ALL && strategy != Strategy.AS_THEY_COME && late) {
            over = limit.toNanos();
        }
        Map<String, Duration> dishes = new TreeMap<>();
        Set<String> stopped = new HashSet<>();
        for (String name : menu.keySet()) {
            long takes = menu.get(name).toNanos();
            if (takes > over && strategy != Strategy.READY_THEN_LEAVE) {
                stopped.add(name);
            } else if (takes <= over && !(strategy == Strategy.ALL_OR_NOTHING && late)) {
                dishes.put(name, Duration.ofNanos(strategy == Strategy.AS_THEY_COME ? takes : over));
            }
        }
        return new Served(dishes, stopped, Duration.ofNanos(over));
    }

    static Optional<Strategy> choose(Set<Demand> demands) {
        boolean together = demands.contains(TOGETHER);
        boolean half = !demands.contains(NO_HALF_MEAL);
        boolean mayStop = !demands.contains(NOTHING_STOPPED);
        if (demands.contains(PUNCTUAL)) {
            if (demands.contains(EVERYTHING) || demands.contains(HOT)) {
                return Optional.empty();
            }
            if (!half) {
                boolean good = mayStop && !demands.contains(NOTHING_HELD_BACK);
                return good ? Optional.of(Strategy.ALL_OR_NOTHING) : Optional.empty();
            }
            if (mayStop) {
                return Optional.of(Strategy.READY_THEN_STOP);
            }
            return demands.contains(KITCHEN_CLOSED) ? Optional.empty() : Optional.of(Strategy.READY_THEN_LEAVE);
        }
        if (!demands.contains(HOT)) {
            return Optional.of(Strategy.ALL);
        }
        if (!together) {
            return Optional.of(Strategy.AS_THEY_COME);
        }
        boolean oneWillDo = half && mayStop && !demands.contains(EVERYTHING);
        return oneWillDo ? Optional.of(Strategy.FIRST) : Optional.empty();
    }
}
