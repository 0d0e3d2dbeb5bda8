package ch04_tasks;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SimpleBouquetTest {

    private final TestRecipe<String> rose =
            TestRecipe.named("rose").takes(seconds(2)).gives("red rose");
    private final TestRecipe<String> tulip =
            TestRecipe.named("tulip").takes(seconds(1)).gives("yellow tulip");
    private final TestRecipe<String> lily =
            TestRecipe.named("lily").takes(seconds(3)).gives("white lily");
    private final TestRecipe<String> sunflower =
            TestRecipe.named("sunflower").takes(seconds(3)).gives("sunflower");

    @Test
    @Points(2)
    void three_flowers_are_gathered_in_order(Timeline timeline) throws Exception {
        List<String> bouquet = SimpleBouquet.gather(List.of(rose, tulip, lily));

        assertThat(bouquet).containsExactly("red rose", "yellow tulip", "white lily");
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "1.0 tulip: ready",
                        "2.0 rose: ready",
                        "3.0 lily: ready")
                .took(seconds(3));
    }

    @Test
    @Points(2)
    void the_wedding_bouquet_takes_three_seconds_and_not_nineteen(Timeline timeline) throws Exception {
        List<String> bouquet = SimpleBouquet.gather(
                List.of(rose, rose, rose, rose, rose, tulip, tulip, tulip, sunflower, sunflower));

        assertThat(bouquet)
                .containsExactly(
                        "red rose",
                        "red rose",
                        "red rose",
                        "red rose",
                        "red rose",
                        "yellow tulip",
                        "yellow tulip",
                        "yellow tulip",
                        "sunflower",
                        "sunflower");
        assertThat(timeline).took(seconds(3));
    }
}
