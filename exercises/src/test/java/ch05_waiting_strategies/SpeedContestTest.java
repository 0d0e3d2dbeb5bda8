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
class SpeedContestTest {

    @Test
    @Points(2)
    void the_sandwich_wins_after_one_second(Timeline timeline) throws Exception {
        String dish = SpeedContest.winner(List.of(
                TestRecipe.named("chef A").takes(seconds(3)).gives("salad"),
                TestRecipe.named("chef B").takes(seconds(1)).gives("sandwich"),
                TestRecipe.named("chef C").takes(seconds(5)).gives("soup")));

        assertThat(dish).isEqualTo("sandwich");
        assertThat(timeline)
                .shows(
                        "0.0 chef A: started",
                        "0.0 chef B: started",
                        "0.0 chef C: started",
                        "1.0 chef B: ready",
                        "1.0 chef A: interrupted",
                        "1.0 chef C: interrupted")
                .took(seconds(1))
                .nothingLeftRunning();
    }
}
