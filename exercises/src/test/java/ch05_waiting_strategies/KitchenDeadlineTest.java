package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class KitchenDeadlineTest {

    @Test
    @Points(4)
    void after_thirty_minutes_the_kitchen_closes(Timeline timeline) throws Exception {
        List<String> finished = KitchenDeadline.shift(
                List.of(step("salad", 2, 60), step("pizza", 15, 60), step("roast", 20, 60)), seconds(30));

        assertThat(timeline)
                .shows(
                        "0.0 salad: started",
                        "2.0 salad: ready",
                        "2.0 pizza: started",
                        "17.0 pizza: ready",
                        "17.0 roast: started",
                        "30.0 roast: interrupted")
                .took(seconds(30));
        assertThat(finished).containsExactly("a good salad", "a good pizza");
    }

    @Test
    @Points(4)
    void a_step_has_a_limit_of_its_own(Timeline timeline) throws Exception {
        List<String> finished = KitchenDeadline.shift(
                List.of(step("steak", 10, 3), step("sandwich", 5, 60), step("coffee", 1, 60)), seconds(5));

        assertThat(timeline)
                .shows(
                        "0.0 steak: started",
                        "3.0 steak: interrupted",
                        "3.0 sandwich: started",
                        "5.0 sandwich: interrupted")
                .took(seconds(5));
        assertThat(finished).isEmpty();
    }

    private static Step<String> step(String name, int takes, int limit) {
        return new Step<>(TestRecipe.named(name).takes(seconds(takes)).gives("a good " + name), seconds(limit));
    }
}
