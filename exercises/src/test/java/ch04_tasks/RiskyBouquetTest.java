package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class RiskyBouquetTest {

    private final IllegalStateException disease = new IllegalStateException("lily got plant disease!");
    private final TestRecipe<String> rose =
            TestRecipe.named("rose").takes(seconds(2)).gives("healthy rose");
    private final TestRecipe<String> tulip =
            TestRecipe.named("tulip").takes(seconds(1)).gives("healthy tulip");
    private final TestRecipe<String> lily =
            TestRecipe.named("lily").takes(seconds(3)).gives("healthy lily");
    private final TestRecipe<String> sickLily =
            TestRecipe.named("lily").takes(millis(1_500)).gives("no lily").fails(disease);

    @Test
    @Points(4)
    void all_may_bloom(Timeline timeline) throws Exception {
        assertThat(RiskyBouquet.gather(List.of(rose, tulip, lily)))
                .containsExactly("healthy rose", "healthy tulip", "healthy lily");
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
    @Points(4)
    void a_sick_lily_is_told_at_once_and_the_rose_grows_on(Timeline timeline) throws Exception {
        assertFails(() -> RiskyBouquet.gather(List.of(rose, tulip, sickLily))).with(disease);
        assertThat(timeline).took(millis(1_500));

        Thread.sleep(seconds(10));
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "1.0 tulip: ready",
                        "1.5 lily: failed",
                        "2.0 rose: ready");
    }

    @Test
    @Points(4)
    void a_sick_lily_stops_the_rose(Timeline timeline) throws Exception {
        assertFails(() -> RiskyBouquet.gatherOrStop(List.of(rose, tulip, sickLily)))
                .with(disease);

        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "1.0 tulip: ready",
                        "1.5 lily: failed",
                        "1.5 rose: interrupted")
                .took(millis(1_500));
    }
}
