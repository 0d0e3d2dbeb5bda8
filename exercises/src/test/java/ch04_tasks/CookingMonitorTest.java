package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class CookingMonitorTest {

    @Test
    @Points(3)
    void a_stew_that_takes_too_long_is_called_off(Timeline timeline) throws Exception {
        TestRecipe<String> stew =
                TestRecipe.named("stew").takes(seconds(5)).steps(5).gives("a gourmet meal");

        Optional<String> meal = CookingMonitor.watch(stew, 3, millis(750));

        assertThat(meal).isEmpty();
        assertThat(timeline)
                .shows(
                        "0.0 stew: started",
                        "0.75 monitor: look 1, done = false",
                        "1.0 stew: step 1",
                        "1.5 monitor: look 2, done = false",
                        "2.0 stew: step 2",
                        "2.25 monitor: look 3, done = false",
                        "2.25 monitor: cancelling",
                        "2.25 stew: interrupted",
                        "2.25 monitor: cancelled")
                .before("monitor: cancelling", "stew: interrupted")
                .before("stew: interrupted", "monitor: cancelled");
    }

    @Test
    @Points(3)
    void a_stew_that_is_ready_early_is_noticed_at_the_next_look(Timeline timeline) throws Exception {
        TestRecipe<String> stew =
                TestRecipe.named("stew").takes(seconds(2)).steps(2).gives("a gourmet meal");

        Optional<String> meal = CookingMonitor.watch(stew, 3, millis(750));

        assertThat(meal).contains("a gourmet meal");
        assertThat(timeline)
                .shows(
                        "0.0 stew: started",
                        "0.75 monitor: look 1, done = false",
                        "1.0 stew: step 1",
                        "1.5 monitor: look 2, done = false",
                        "2.0 stew: step 2",
                        "2.0 stew: ready",
                        "2.25 monitor: look 3, done = true")
                .took(millis(2_250));
    }
}
