package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
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
class EggTimerTest {

    @Test
    @Points(2)
    void small_eggs_are_done_in_time(Timeline timeline) throws Exception {
        TestRecipe<String> eggs = TestRecipe.named("eggs").takes(seconds(5)).gives("perfect eggs");

        assertThat(EggTimer.within(seconds(6), eggs)).isEqualTo("perfect eggs");
        assertThat(timeline).shows("0.0 eggs: started", "5.0 eggs: ready").took(seconds(5));
    }

    @Test
    @Points(2)
    void big_eggs_come_off_when_the_timer_rings(Timeline timeline) {
        TestRecipe<String> eggs = TestRecipe.named("eggs").takes(seconds(7)).gives("perfect eggs");

        assertFails(() -> EggTimer.within(seconds(6), eggs)).withA(TimeoutException.class);
        assertThat(timeline).took(seconds(6)).nothingLeftRunning();
        assertThat(timeline).shows("0.0 eggs: started", "6.0 eggs: interrupted");
    }
}
