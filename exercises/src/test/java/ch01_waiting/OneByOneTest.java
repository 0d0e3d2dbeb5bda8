package ch01_waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class OneByOneTest {

    private final List<Callable<String>> requests = List.of(
            TestRecipe.named("api 1").takes(seconds(2)).gives("sunny"),
            TestRecipe.named("api 2").takes(seconds(2)).gives("18 degrees"),
            TestRecipe.named("api 3").takes(seconds(2)).gives("no wind"));

    @Test
    void three_requests_of_two_seconds_take_six(Timeline timeline) throws Exception {
        OneByOne.fetch(requests);

        assertThat(timeline)
                .shows(
                        "0.0 fetch: started",
                        "0.0 api 1: started",
                        "2.0 api 1: ready",
                        "2.0 api 2: started",
                        "4.0 api 2: ready",
                        "4.0 api 3: started",
                        "6.0 api 3: ready",
                        "6.0 fetch: completed");
    }

    @Test
    void the_answers_come_in_the_order_of_the_list() throws Exception {
        assertThat(OneByOne.fetch(requests)).containsExactly("sunny", "18 degrees", "no wind");
    }
}
