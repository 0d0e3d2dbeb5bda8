package ch04_tasks;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch04_tasks.Outcome.Bloomed;
import ch04_tasks.Outcome.Wilted;
import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SafeBouquetTest {

    private final IllegalStateException disease = new IllegalStateException("rose got plant disease!");
    private final TestRecipe<String> rose =
            TestRecipe.named("rose").takes(seconds(1)).gives("no rose").fails(disease);
    private final TestRecipe<String> tulip =
            TestRecipe.named("tulip").takes(seconds(1)).gives("healthy tulip");
    private final TestRecipe<String> lily =
            TestRecipe.named("lily").takes(seconds(3)).gives("healthy lily");

    @Test
    @Points(2)
    void a_sick_rose_does_not_spoil_the_bouquet(Timeline timeline) throws Exception {
        List<Outcome<String>> outcomes = SafeBouquet.gather(List.of(rose, tulip, lily));

        assertThat(outcomes)
                .containsExactly(
                        new Wilted<>(disease), new Bloomed<>("healthy tulip"), new Bloomed<>("healthy lily"));
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "1.0 rose: failed",
                        "1.0 tulip: ready",
                        "3.0 lily: ready")
                .took(seconds(3));
    }

    @Test
    @Points(2)
    void the_good_flowers_are_picked(Timeline timeline) throws Exception {
        TestRecipe<String> orchid = TestRecipe.named("orchid").takes(millis(1_500)).gives("healthy orchid");

        List<Outcome<String>> outcomes = SafeBouquet.gather(List.of(orchid, rose, tulip));

        assertThat(SafeBouquet.good(outcomes)).containsExactly("healthy orchid", "healthy tulip");
        assertThat(timeline).took(millis(1_500));
    }
}
