package ch03_event_loop;

import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class StepByStepTest {

    @Test
    @Points(2)
    void seven_lines_in_exactly_this_order(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            StepByStep.start(loop, List.of(new Job("task 1", seconds(2)), new Job("task 2", seconds(1))))
                    .get();
        }

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: creating tasks",
                        "0.0 main: waiting for tasks",
                        "0.0 task 1: starting",
                        "0.0 task 2: starting",
                        "1.0 task 2: finished",
                        "2.0 task 1: finished",
                        "2.0 main: all done");
    }
}
