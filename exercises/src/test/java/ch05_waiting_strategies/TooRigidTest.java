package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TooRigidTest {

    private final List<Callable<String>> menu = List.of(
            TestRecipe.named("salad").takes(seconds(2)).gives("a salad"),
            TestRecipe.named("pizza").takes(seconds(15)).gives("a pizza"),
            TestRecipe.named("dessert").takes(seconds(8)).gives("a dessert"));

    @Test
    @Points(2)
    void everything_takes_fifteen_minutes(Timeline timeline) throws Exception {
        assertThat(TooRigid.everything(menu)).containsExactly("a salad", "a pizza", "a dessert");
        assertThat(timeline)
                .shows(
                        "0.0 salad: started",
                        "0.0 pizza: started",
                        "0.0 dessert: started",
                        "2.0 salad: ready",
                        "8.0 dessert: ready",
                        "15.0 pizza: ready")
                .took(seconds(15));
    }

    @Test
    @Points(2)
    void after_five_minutes_there_is_a_salad(Timeline timeline) throws Exception {
        assertThat(TooRigid.readyWithin(menu, seconds(5))).containsExactly("a salad");
        assertThat(timeline).took(seconds(5)).nothingLeftRunning();
        assertThat(timeline)
                .shows(
                        "0.0 salad: started",
                        "0.0 pizza: started",
                        "0.0 dessert: started",
                        "2.0 salad: ready",
                        "5.0 pizza: interrupted",
                        "5.0 dessert: interrupted");
    }
}
