package ch01_fake;

import static org.asynckata.engine.TimelineAssert.assertThat;

import org.asynckata.engine.Schedules;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TeaHiddenTest {

    @Test
    void it_is_ready_after_two_seconds(Timeline timeline) throws InterruptedException {
        Tea.make();
        assertThat(timeline).shows("0 tea: started", "2 tea: ready");
    }

    @Test
    @Schedules(2)
    void whatever_the_order_of_turns(Timeline timeline) throws InterruptedException {
        Tea.make();
        assertThat(timeline).contains("2 tea: ready");
    }
}
