package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MultiDishTest {

    @Test
    @Points(2)
    void each_dish_has_a_timer_of_its_own(Timeline timeline) throws Exception {
        List<String> served = MultiDish.serve(List.of(
                order("salad", seconds(2), seconds(3)),
                order("soup", seconds(4), seconds(5)),
                order("roast", seconds(8), seconds(6))));

        assertThat(timeline)
                .shows(
                        "0.0 waiter: salad ordered",
                        "0.0 salad: started",
                        "2.0 salad: ready",
                        "2.0 waiter: soup ordered",
                        "2.0 soup: started",
                        "6.0 soup: ready",
                        "6.0 waiter: roast ordered",
                        "6.0 roast: started",
                        "12.0 waiter: roast takes too long",
                        "12.0 roast: interrupted")
                .took(seconds(12));
        assertThat(served).containsExactly("a good salad", "a good soup", "no roast");
    }

    private static Order order(String name, Duration takes, Duration limit) {
        return new Order(name, TestRecipe.named(name).takes(takes).gives("a good " + name), limit);
    }
}
