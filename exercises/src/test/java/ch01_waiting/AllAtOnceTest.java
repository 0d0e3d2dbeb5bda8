package ch01_waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class AllAtOnceTest {

    @Test
    void three_requests_of_two_seconds_take_two(Timeline timeline) throws Exception {
        List<String> answers = AllAtOnce.fetch(List.of(
                TestRecipe.named("api 1").takes(seconds(2)).gives("sunny"),
                TestRecipe.named("api 2").takes(seconds(2)).gives("18 degrees"),
                TestRecipe.named("api 3").takes(seconds(2)).gives("no wind")));

        assertThat(answers).containsExactly("sunny", "18 degrees", "no wind");
        assertThat(timeline)
                .shows(
                        "0.0 fetch: started",
                        "0.0 api 1: started",
                        "0.0 api 2: started",
                        "0.0 api 3: started",
                        "2.0 api 1: ready",
                        "2.0 api 2: ready",
                        "2.0 api 3: ready",
                        "2.0 fetch: completed");
    }
}
