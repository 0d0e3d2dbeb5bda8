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
class AsCompletedTest {

    @Test
    @Points(2)
    void each_dish_is_photographed_the_moment_it_comes(Timeline timeline) throws Exception {
        int photos = AsCompleted.each(
                List.of(
                        TestRecipe.named("pizza").takes(seconds(15)).gives("a pizza"),
                        TestRecipe.named("salad").takes(seconds(2)).gives("a salad"),
                        TestRecipe.named("dessert").takes(seconds(8)).gives("a dessert")),
                dish -> System.out.println("blogger: photo of " + dish),
                _ -> System.out.println("blogger: only smoke"));

        assertThat(timeline)
                .shows(
                        "0.0 pizza: started",
                        "0.0 salad: started",
                        "0.0 dessert: started",
                        "2.0 salad: ready",
                        "2.0 blogger: photo of a salad",
                        "8.0 dessert: ready",
                        "8.0 blogger: photo of a dessert",
                        "15.0 pizza: ready",
                        "15.0 blogger: photo of a pizza")
                .took(seconds(15))
                .nothingLeftRunning();
        assertThat(photos).as("how many photos there are").isEqualTo(3);
    }

    @Test
    @Points(2)
    void a_burnt_pizza_is_smoke_at_its_turn(Timeline timeline) throws Exception {
        int photos = AsCompleted.each(
                List.of(
                        TestRecipe.named("pizza").takes(seconds(3)).gives("a pizza").fails(new IllegalStateException("burnt")),
                        TestRecipe.named("salad").takes(seconds(1)).gives("a salad"),
                        TestRecipe.named("dessert").takes(seconds(5)).gives("a dessert")),
                dish -> System.out.println("blogger: photo of " + dish),
                _ -> System.out.println("blogger: only smoke"));

        assertThat(timeline)
                .contains(
                        "1.0 blogger: photo of a salad",
                        "3.0 blogger: only smoke",
                        "5.0 blogger: photo of a dessert")
                .took(seconds(5))
                .nothingLeftRunning();
        assertThat(photos).as("how many photos there are").isEqualTo(2);
    }
}
