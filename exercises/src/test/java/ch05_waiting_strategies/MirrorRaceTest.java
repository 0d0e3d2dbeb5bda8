package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MirrorRaceTest {

    @Test
    @Points(3)
    void gamma_wins_although_beta_fails_before(Timeline timeline) throws Exception {
        String page = MirrorRace.firstSuccess(List.of(
                TestRecipe.named("alpha").takes(seconds(3)).gives("page from alpha"),
                TestRecipe.named("beta").takes(seconds(1)).gives("page from beta").fails(new IOException("beta is down")),
                TestRecipe.named("gamma").takes(seconds(2)).gives("page from gamma")));

        assertThat(page).isEqualTo("page from gamma");
        assertThat(timeline)
                .shows(
                        "0.0 alpha: started",
                        "0.0 beta: started",
                        "0.0 gamma: started",
                        "1.0 beta: failed",
                        "2.0 gamma: ready",
                        "2.0 alpha: interrupted")
                .took(seconds(2))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void when_all_are_down_the_caller_is_told(Timeline timeline) {
        assertFails(() -> MirrorRace.firstSuccess(List.of(
                        TestRecipe.named("alpha").takes(seconds(3)).fails(new IOException("alpha is down")),
                        TestRecipe.named("beta").takes(seconds(1)).fails(new IOException("beta is down")))))
                .withA(Exception.class);
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }
}
