package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class StrategyChooserTest {

    private final Map<String, Duration> menu = menu();

    @Test
    void all(Timeline timeline) throws Exception {
        Served predicted = StrategyChooser.predict(Strategy.ALL, menu, seconds(5));

        Restaurant.serve(Strategy.ALL, menu, seconds(5));
        assertThat(timeline)
                .contains("15.0 waiter: salad", "15.0 waiter: pizza", "15.0 waiter: dessert")
                .took(seconds(15));
        assertThat(predicted.dishes())
                .isEqualTo(Map.of("salad", seconds(15), "pizza", seconds(15), "dessert", seconds(15)));
        assertThat(predicted.stopped()).isEmpty();
        assertThat(predicted.over()).isEqualTo(seconds(15));
    }

    @Test
    void all_or_nothing(Timeline timeline) throws Exception {
        Served predicted = StrategyChooser.predict(Strategy.ALL_OR_NOTHING, menu, seconds(5));

        Restaurant.serve(Strategy.ALL_OR_NOTHING, menu, seconds(5));
        assertThat(timeline)
                .contains("5.0 pizza: interrupted", "5.0 dessert: interrupted")
                .took(seconds(5));
        assertThat(predicted).isEqualTo(new Served(Map.of(), Set.of("pizza", "dessert"), seconds(5)));
    }

    @Test
    void what_is_ready_and_then_stop(Timeline timeline) throws Exception {
        Served predicted = StrategyChooser.predict(Strategy.READY_THEN_STOP, menu, seconds(5));

        Restaurant.serve(Strategy.READY_THEN_STOP, menu, seconds(5));
        assertThat(timeline).contains("5.0 waiter: salad").took(seconds(5));
        assertThat(predicted)
                .isEqualTo(new Served(Map.of("salad", seconds(5)), Set.of("pizza", "dessert"), seconds(5)));
    }

    @Test
    void what_is_ready_and_then_leave(Timeline timeline) throws Exception {
        Served predicted = StrategyChooser.predict(Strategy.READY_THEN_LEAVE, menu, seconds(10));

        Restaurant.serve(Strategy.READY_THEN_LEAVE, menu, seconds(10));
        assertThat(timeline)
                .contains("10.0 waiter: salad", "10.0 waiter: dessert")
                .took(seconds(10));
        assertThat(predicted)
                .isEqualTo(
                        new Served(Map.of("salad", seconds(10), "dessert", seconds(10)), Set.of(), seconds(10)));
        Thread.sleep(seconds(6));
        assertThat(timeline).contains("15.0 pizza: ready");
    }

    @Test
    void the_first(Timeline timeline) throws Exception {
        Served predicted = StrategyChooser.predict(Strategy.FIRST, menu, seconds(5));

        Restaurant.serve(Strategy.FIRST, menu, seconds(5));
        assertThat(timeline)
                .contains("2.0 waiter: salad", "2.0 pizza: interrupted", "2.0 dessert: interrupted")
                .took(seconds(2));
        assertThat(predicted)
                .isEqualTo(new Served(Map.of("salad", seconds(2)), Set.of("pizza", "dessert"), seconds(2)));
    }

    @Test
    void as_they_come(Timeline timeline) throws Exception {
        Served predicted = StrategyChooser.predict(Strategy.AS_THEY_COME, menu, seconds(5));

        Restaurant.serve(Strategy.AS_THEY_COME, menu, seconds(5));
        assertThat(timeline)
                .contains("2.0 waiter: salad", "8.0 waiter: dessert", "15.0 waiter: pizza")
                .took(seconds(15));
        assertThat(predicted).isEqualTo(new Served(menu, Set.of(), seconds(15)));
    }

    @Test
    @Points(2)
    void to_each_what_is_right_for_him() {
        assertThat(StrategyChooser.choose(Set.of(Demand.EVERYTHING, Demand.TOGETHER)))
                .as("for the wedding banquet")
                .contains(Strategy.ALL);
        assertThat(StrategyChooser.choose(Set.of(Demand.EVERYTHING, Demand.HOT)))
                .as("for the food blogger")
                .contains(Strategy.AS_THEY_COME);
        assertThat(StrategyChooser.choose(Set.of(Demand.EVERYTHING, Demand.PUNCTUAL)))
                .as("everything, and in time")
                .isEmpty();
    }

    private static Map<String, Duration> menu() {
        Map<String, Duration> menu = new LinkedHashMap<>();
        menu.put("salad", seconds(2));
        menu.put("pizza", seconds(15));
        menu.put("dessert", seconds(8));
        return menu;
    }
}
