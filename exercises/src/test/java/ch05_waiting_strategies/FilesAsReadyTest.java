package ch05_waiting_strategies;

import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class FilesAsReadyTest {

    @Test
    @Points(3)
    void each_file_is_used_as_soon_as_it_is_read(Timeline timeline) throws Exception {
        AtomicInteger total = new AtomicInteger();

        FilesAsReady.process(
                List.of(
                        TestRecipe.named("big").takes(seconds(4)).gives(400),
                        TestRecipe.named("small").takes(seconds(1)).gives(100),
                        TestRecipe.named("mid").takes(millis(2_500)).gives(250)),
                3,
                rows -> System.out.println("clerk: " + rows + " rows, " + total.addAndGet(rows) + " in all"));

        assertThat(timeline)
                .shows(
                        "0.0 big: started",
                        "0.0 small: started",
                        "0.0 mid: started",
                        "1.0 small: ready",
                        "1.0 clerk: 100 rows, 100 in all",
                        "2.5 mid: ready",
                        "2.5 clerk: 250 rows, 350 in all",
                        "4.0 big: ready",
                        "4.0 clerk: 400 rows, 750 in all")
                .took(seconds(4))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void two_files_are_read_at_a_time(Timeline timeline) throws Exception {
        FilesAsReady.process(
                List.of(
                        TestRecipe.named("annals").takes(seconds(3)).gives("annals"),
                        TestRecipe.named("brief").takes(seconds(1)).gives("brief"),
                        TestRecipe.named("chart").takes(millis(2_500)).gives("chart"),
                        TestRecipe.named("draft").takes(millis(1_200)).gives("draft"),
                        TestRecipe.named("essay").takes(millis(400)).gives("essay")),
                2,
                file -> System.out.println("clerk: " + file));

        assertThat(timeline)
                .shows(
                        "0.0 annals: started",
                        "0.0 brief: started",
                        "1.0 brief: ready",
                        "1.0 clerk: brief",
                        "1.0 chart: started",
                        "3.0 annals: ready",
                        "3.0 clerk: annals",
                        "3.0 draft: started",
                        "3.5 chart: ready",
                        "3.5 clerk: chart",
                        "3.5 essay: started",
                        "3.9 essay: ready",
                        "3.9 clerk: essay",
                        "4.2 draft: ready",
                        "4.2 clerk: draft")
                .took(millis(4_200))
                .nothingLeftRunning();
    }
}
