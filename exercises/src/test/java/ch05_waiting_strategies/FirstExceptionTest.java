package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class FirstExceptionTest {

    private final TestRecipe<String> salad =
            TestRecipe.named("salad").takes(seconds(1)).gives("a salad");
    private final TestRecipe<String> pizza =
            TestRecipe.named("pizza").takes(seconds(3)).gives("a pizza");
    private final TestRecipe<String> dessert =
            TestRecipe.named("dessert").takes(seconds(5)).gives("a dessert");

    @Test
    @Points(3)
    void a_burnt_pizza_is_told_at_once(Timeline timeline) throws Exception {
        IllegalStateException burnt = new IllegalStateException("burnt");
        List<CompletableFuture<String>> dishes =
                List.of(Kitchen.start(salad), Kitchen.start(pizza.fails(burnt)), Kitchen.start(dessert));

        Split<String> split = FirstException.untilFailure(dishes, seconds(30));

        assertThat(timeline).took(seconds(3));
        assertThat(split.done()).containsExactly(dishes.get(0), dishes.get(1));
        assertThat(split.pending()).containsExactly(dishes.get(2));
        assertThat(dishes.get(2).get()).isEqualTo("a dessert");
        assertThat(timeline)
                .shows(
                        "0.0 salad: started",
                        "0.0 pizza: started",
                        "0.0 dessert: started",
                        "1.0 salad: ready",
                        "3.0 pizza: failed",
                        "5.0 dessert: ready");
    }

    @Test
    @Points(3)
    void when_nothing_burns_all_are_waited_for(Timeline timeline) throws Exception {
        List<CompletableFuture<String>> dishes =
                List.of(Kitchen.start(salad), Kitchen.start(pizza), Kitchen.start(dessert));

        Split<String> split = FirstException.untilFailure(dishes, seconds(30));

        assertThat(timeline).took(seconds(5));
        assertThat(split.done()).isEqualTo(dishes);
        assertThat(split.pending()).isEmpty();
    }
}
