package ch05_waiting_strategies;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.concurrent.TimeoutException;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SlowKitchenTest {

    private final TestRecipe<String> steak =
            TestRecipe.named("steak").takes(seconds(5)).gives("a grilled steak");

    @Test
    @Points(3)
    void after_three_minutes_the_steak_is_stopped(Timeline timeline) throws Exception {
        assertFails(() -> SlowKitchen.orStop(seconds(3), steak)).withA(TimeoutException.class);
        System.out.println("customer: gone");

        Thread.sleep(seconds(10));
        assertThat(timeline)
                .shows("0.0 steak: started", "3.0 steak: interrupted", "3.0 customer: gone")
                .before("steak: interrupted", "customer: gone");
    }

    @Test
    @Points(3)
    void after_three_minutes_the_steak_cooks_on(Timeline timeline) throws Exception {
        assertFails(() -> SlowKitchen.orLetFinish(seconds(3), steak, dish -> System.out.println("dog: eats " + dish)))
                .withA(TimeoutException.class);
        System.out.println("customer: gone");

        Thread.sleep(seconds(10));
        assertThat(timeline)
                .shows(
                        "0.0 steak: started",
                        "3.0 customer: gone",
                        "5.0 steak: ready",
                        "5.0 dog: eats a grilled steak");
    }
}
