package ch02_coroutines;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ForgottenAwaitTest {

    private final TestRecipe<?> a = TestRecipe.named("a").takes(seconds(2));
    private final TestRecipe<?> b = TestRecipe.named("b").takes(seconds(1));

    @Test
    void in_turn_it_takes_three_seconds(Timeline timeline) throws Exception {
        ForgottenAwait.inTurn(a, b);

        assertThat(timeline)
                .shows("0.0 a: started", "2.0 a: ready", "2.0 b: started", "3.0 b: ready", "3.0 main: all done");
    }

    @Test
    void together_it_takes_two_seconds(Timeline timeline) throws Exception {
        ForgottenAwait.together(a, b);

        assertThat(timeline)
                .shows("0.0 a: started", "0.0 b: started", "1.0 b: ready", "2.0 a: ready", "2.0 main: all done");
    }

    @Test
    void separately_it_takes_three_seconds(Timeline timeline) throws Exception {
        ForgottenAwait.separately(a, b);

        assertThat(timeline)
                .shows("0.0 a: started", "2.0 a: ready", "2.0 b: started", "3.0 b: ready", "3.0 main: all done");
    }
}
