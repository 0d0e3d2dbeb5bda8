package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class StrategyChooserHiddenTest {

    private record Order(Map<String, Duration> menu, Duration limit) {}

    @Test
    @Points(2)
    void any_menu_for_all(Timeline timeline) throws Exception {
        predictedAsServed(Strategy.ALL, timeline);
    }

    @Test
    @Points(2)
    void any_menu_for_all_or_nothing(Timeline timeline) throws Exception {
        predictedAsServed(Strategy.ALL_OR_NOTHING, timeline);
    }

    @Test
    @Points(2)
    void any_menu_for_what_is_ready_and_then_stop(Timeline timeline) throws Exception {
        predictedAsServed(Strategy.READY_THEN_STOP, timeline);
    }

    @Test
    @Points(2)
    void any_menu_for_what_is_ready_and_then_leave(Timeline timeline) throws Exception {
        predictedAsServed(Strategy.READY_THEN_LEAVE, timeline);
    }

    @Test
    @Points(2)
    void any_menu_for_the_first(Timeline timeline) throws Exception {
        predictedAsServed(Strategy.FIRST, timeline);
    }

    @Test
    @Points(2)
    void any_menu_as_they_come(Timeline timeline) throws Exception {
        predictedAsServed(Strategy.AS_THEY_COME, timeline);
    }

    @Test
    @Points(2)
    void predicting_takes_no_time_and_starts_nothing(Timeline timeline) throws Exception {
        Map<String, Duration> menu = new LinkedHashMap<>(Map.of("soup", seconds(2), "stew", seconds(4)));
        Set<Demand> demands = EnumSet.of(Demand.TOGETHER, Demand.PUNCTUAL);
        for (Strategy strategy : Strategy.values()) {
            Served predicted = StrategyChooser.predict(strategy, menu, seconds(3));

            assertThat(StrategyChooser.predict(strategy, Map.copyOf(menu), seconds(3)))
                    .isEqualTo(predicted);
            assertThat(menu).isEqualTo(Map.of("soup", seconds(2), "stew", seconds(4)));
        }
        assertThat(StrategyChooser.choose(demands)).isNotEmpty();
        assertThat(StrategyChooser.choose(Collections.unmodifiableSet(demands))).isNotEmpty();
        assertThat(demands).containsExactlyInAnyOrder(Demand.TOGETHER, Demand.PUNCTUAL);
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();
        Thread.sleep(seconds(60));
        assertThat(timeline).shows();
    }

    @Test
    @Points(2)
    void a_single_demand_is_met(Timeline timeline) throws Exception {
        chosenAsServed(1, met(timeline));
    }

    @Test
    @Points(2)
    void two_demands_are_met(Timeline timeline) throws Exception {
        chosenAsServed(2, met(timeline));
    }

    @Test
    @Points(2)
    void three_demands_are_met(Timeline timeline) throws Exception {
        chosenAsServed(3, met(timeline));
    }

    @Test
    @Points(2)
    void any_demands_are_met(Timeline timeline) throws Exception {
        Map<Strategy, Set<Demand>> met = met(timeline);
        for (int count = 4; count <= Demand.values().length; count++) {
            chosenAsServed(count, met);
        }
        assertThat(StrategyChooser.choose(Set.of())).as("without demands").isNotEmpty();
    }

    private static void predictedAsServed(Strategy strategy, Timeline timeline) throws Exception {
        for (Order order : orders(strategy.ordinal())) {
            Served predicted = StrategyChooser.predict(strategy, order.menu, order.limit);

            assertThat(predicted)
                    .as("%s of %s with a limit of %s", strategy, order.menu, order.limit)
                    .isEqualTo(Evening.served(timeline, strategy, order.menu, order.limit));
        }
    }

    private static void chosenAsServed(int count, Map<Strategy, Set<Demand>> met) {
        for (Set<Demand> demands : demands(count)) {
            List<Strategy> right = met.keySet().stream()
                    .filter(strategy -> met.get(strategy).containsAll(demands))
                    .toList();
            if (right.isEmpty()) {
                assertThat(StrategyChooser.choose(demands))
                        .as("for %s", demands)
                        .isEmpty();
            } else {
                assertThat(StrategyChooser.choose(demands))
                        .as("for %s", demands)
                        .isPresent();
                assertThat(StrategyChooser.choose(demands).orElseThrow())
                        .as("for %s", demands)
                        .isIn(right);
            }
        }
    }

    /** The demands that each strategy has met in all of many runs. */
    private static Map<Strategy, Set<Demand>> met(Timeline timeline) throws Exception {
        Map<Strategy, Set<Demand>> met = new EnumMap<>(Strategy.class);
        for (Strategy strategy : Strategy.values()) {
            Set<Demand> demands = EnumSet.allOf(Demand.class);
            for (Order order : orders(42)) {
                Served served = Evening.served(timeline, strategy, order.menu, order.limit);
                demands.removeIf(demand -> !Evening.met(demand, order.menu, order.limit, served));
            }
            met.put(strategy, demands);
        }
        return met;
    }

    /** So many of the demands, in all combinations. */
    private static List<Set<Demand>> demands(int count) {
        return IntStream.range(0, 1 << Demand.values().length)
                .filter(bits -> Integer.bitCount(bits) == count)
                .mapToObj(StrategyChooserHiddenTest::demandsOf)
                .toList();
    }

    private static Set<Demand> demandsOf(int bits) {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        for (Demand demand : Demand.values()) {
            if ((bits >> demand.ordinal() & 1) == 1) {
                demands.add(demand);
            }
        }
        return demands;
    }

    /** From one dish to six, the limit anywhere between them, before them and after them, and never a tie. */
    private static List<Order> orders(int seed) {
        Random random = new Random(seed);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            Map<String, Duration> menu = new LinkedHashMap<>();
            Set<Integer> taken = new HashSet<>();
            while (menu.size() <= i % 6) {
                int takes = random.nextInt(500, 6_000);
                if (taken.add(takes)) {
                    menu.put(
                            "dish " + i + "." + (5 * menu.size() + i) % 7,
                            millis(takes).plusNanos(random.nextInt(1, 999)));
                }
            }
            int limit = i % 3 == 0 ? random.nextInt(1, 500) : i % 3 == 1 ? random.nextInt(7_000, 9_000) : 3_000;
            orders.add(new Order(menu, millis(limit)));
        }
        return orders;
    }
}
