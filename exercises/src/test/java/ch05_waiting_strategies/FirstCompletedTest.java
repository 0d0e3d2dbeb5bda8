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
class FirstCompletedTest {

    @Test
    @Points(3)
    void two_dishes_are_enough_for_the_friends(Timeline timeline) throws Exception {
        CompletableFuture<String> salad =
                Kitchen.start(TestRecipe.named("salad").takes(seconds(2)).gives("a salad"));
        CompletableFuture<String> pizza =
                Kitchen.start(TestRecipe.named("pizza").takes(seconds(15)).gives("a pizza"));
        CompletableFuture<String> dessert =
                Kitchen.start(TestRecipe.named("dessert").takes(seconds(8)).gives("a dessert"));

        Split<String> split = FirstCompleted.await(
                List.of(salad, pizza, dessert), some -> some.done().size() == 2, seconds(30));

        assertThat(timeline).took(seconds(8));
        assertThat(split.done()).containsExactly(salad, dessert);
        assertThat(split.pending()).containsExactly(pizza);

        assertThat(pizza.get()).isEqualTo("a pizza");
        assertThat(timeline)
                .shows(
                        "0.0 salad: started",
                        "0.0 pizza: started",
                        "0.0 dessert: started",
                        "2.0 salad: ready",
                        "8.0 dessert: ready",
                        "15.0 pizza: ready");
    }

    @Test
    @Points(3)
    void after_five_minutes_there_is_a_salad(Timeline timeline) throws Exception {
        CompletableFuture<String> salad =
                Kitchen.start(TestRecipe.named("salad").takes(seconds(2)).gives("a salad"));
        CompletableFuture<String> pizza =
                Kitchen.start(TestRecipe.named("pizza").takes(seconds(15)).gives("a pizza"));
        CompletableFuture<String> dessert =
                Kitchen.start(TestRecipe.named("dessert").takes(seconds(8)).gives("a dessert"));

        Split<String> split = FirstCompleted.await(
                List.of(salad, pizza, dessert), some -> some.done().size() == 2, seconds(5));

        assertThat(timeline).took(seconds(5));
        assertThat(split.done()).containsExactly(salad);
        assertThat(split.pending()).containsExactly(pizza, dessert);

        assertThat(pizza.get()).isEqualTo("a pizza");
        assertThat(dessert.get()).isEqualTo("a dessert");
        assertThat(timeline).took(seconds(15));
    }
}
