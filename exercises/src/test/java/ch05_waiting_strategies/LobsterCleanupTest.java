package ch05_waiting_strategies;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class LobsterCleanupTest {

    @Test
    @Points(3)
    void a_lobster_that_is_stopped_is_thrown_away(Timeline timeline) throws Exception {
        serveWithinFiveMinutes(lobster(seconds(10)));

        assertThat(timeline)
                .shows(
                        "0.0 lobster: started",
                        "5.0 lobster: interrupted",
                        "5.0 cook: throws 50 dollars away",
                        "5.0 customer: gone")
                .before("lobster: interrupted", "cook: throws 50 dollars away")
                .before("cook: throws 50 dollars away", "customer: gone")
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_lobster_in_time_is_eaten(Timeline timeline) throws Exception {
        serveWithinFiveMinutes(lobster(seconds(4)));

        assertThat(timeline)
                .shows(
                        "0.0 lobster: started",
                        "4.0 lobster: ready",
                        "4.0 customer: eats a perfect lobster")
                .nothingLeftRunning();
    }

    private static Callable<String> lobster(Duration takes) {
        TestRecipe<String> cook = TestRecipe.named("lobster").takes(takes).gives("a perfect lobster");
        return LobsterCleanup.withCleanup(cook, () -> System.out.println("cook: throws 50 dollars away"));
    }

    private static void serveWithinFiveMinutes(Callable<String> lobster) throws Exception {
        FutureTask<String> cooking = new FutureTask<>(lobster);
        Thread kitchen = Thread.startVirtualThread(cooking);
        if (kitchen.join(seconds(5))) {
            System.out.println("customer: eats " + cooking.get());
        } else {
            kitchen.interrupt();
            kitchen.join();
            System.out.println("customer: gone");
        }
    }
}
