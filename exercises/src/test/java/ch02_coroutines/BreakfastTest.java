package ch02_coroutines;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class BreakfastTest {

    private final TestRecipe<String> coffee =
            TestRecipe.named("coffee").takes(seconds(2)).gives("hot coffee");
    private final TestRecipe<String> toast =
            TestRecipe.named("toast").takes(seconds(1)).gives("golden toast");

    @Test
    void coffee_and_toast_are_made_at_once(Timeline timeline) throws Exception {
        Breakfast.prepare(coffee, toast);

        assertThat(timeline)
                .shows(
                        "0.0 breakfast: started",
                        "0.0 coffee: started",
                        "0.0 toast: started",
                        "1.0 toast: ready",
                        "2.0 coffee: ready",
                        "2.0 breakfast: ready")
                .before("coffee: ready", "breakfast: ready");
    }

    @Test
    void coffee_is_named_first() throws Exception {
        assertThat(Breakfast.prepare(coffee, toast)).isEqualTo("hot coffee and golden toast");
    }
}
