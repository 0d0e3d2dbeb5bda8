package ch04_tasks;

import static ch04_tasks.Growth.CANCELLED;
import static ch04_tasks.Growth.DONE;
import static ch04_tasks.Growth.PENDING;
import static ch04_tasks.Growth.RUNNING;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class GardenWatcherTest {

    private final TestRecipe<String> rose =
            TestRecipe.named("rose").takes(seconds(2)).steps(2).gives("a beautiful rose");

    @Test
    @Points(2)
    void a_rose_grows(Timeline timeline) throws Exception {
        List<Growth> seen;
        try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
            seen = GardenWatcher.watch(garden, rose, List.of(millis(500), millis(2_500)));
        }
        assertThat(seen).containsExactly(RUNNING, DONE, DONE);
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.5 watcher: RUNNING",
                        "1.0 rose: step 1",
                        "2.0 rose: step 2",
                        "2.0 rose: ready",
                        "2.5 watcher: DONE",
                        "2.5 watcher: DONE");
    }

    @Test
    @Points(2)
    void a_rose_waits_for_a_bed(Timeline timeline) throws Exception {
        List<Growth> seen;
        try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
            garden.submit(TestRecipe.named("weed").takes(seconds(1)));
            seen = GardenWatcher.watch(garden, rose, List.of(millis(500), millis(2_500)));
        }
        assertThat(seen).containsExactly(PENDING, RUNNING, CANCELLED);
        assertThat(timeline)
                .shows(
                        "0.0 weed: started",
                        "0.5 watcher: PENDING",
                        "1.0 weed: ready",
                        "1.0 rose: started",
                        "2.0 rose: step 1",
                        "2.5 watcher: RUNNING",
                        "2.5 watcher: CANCELLED",
                        "2.5 rose: interrupted");
    }
}
