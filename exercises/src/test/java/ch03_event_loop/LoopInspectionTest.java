package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.concurrent.Future;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class LoopInspectionTest {

    private final LoopInspection tasks = new LoopInspection();

    @Test
    @Points(2)
    void three_are_live_and_then_only_main(Timeline timeline) throws Exception {
        tasks.start("main", () -> {
                    Future<?> one = tasks.start("worker 1", TestRecipe.named("worker 1").takes(seconds(1)));
                    Future<?> two = tasks.start("worker 2", TestRecipe.named("worker 2").takes(seconds(2)));
                    look();
                    one.get();
                    two.get();
                    look();
                    return null;
                })
                .get();

        assertThat(tasks.live()).isEmpty();
        assertThat(timeline)
                .shows(
                        "0.0 main: sees 3 live tasks",
                        "0.0 worker 1: started",
                        "0.0 worker 2: started",
                        "1.0 worker 1: ready",
                        "2.0 worker 2: ready",
                        "2.0 main: sees 1 live task");
    }

    @Test
    @Points(2)
    void a_sleeping_task_is_waiting_with_a_limit() throws Exception {
        Future<?> sleeper = tasks.start("sleeper", TestRecipe.named("sleeper").takes(seconds(1)));

        Thread.sleep(seconds(0.5));
        assertThat(tasks.live()).containsOnlyKeys("sleeper").containsEntry("sleeper", Thread.State.TIMED_WAITING);
        sleeper.get();
    }

    private void look() {
        int live = tasks.live().size();
        System.out.println("main: sees " + live + (live == 1 ? " live task" : " live tasks"));
    }
}
