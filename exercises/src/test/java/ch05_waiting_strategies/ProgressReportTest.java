package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.util.List;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ProgressReportTest {

    @Test
    @Points(3)
    void the_bar_grows_with_each_part(Timeline timeline) throws Exception {
        List<String> results = ProgressReport.run(
                List.of(
                        TestRecipe.named("part1").takes(seconds(3)).gives("part1"),
                        TestRecipe.named("part2").takes(seconds(1)).gives("part2"),
                        TestRecipe.named("part3").takes(seconds(4)).gives("part3"),
                        TestRecipe.named("part4").takes(seconds(2)).gives("part4")),
                (part, ready) -> System.out.println("bar: " + part + ", " + ready + " of 4"));

        assertThat(timeline)
                .shows(
                        "0.0 part1: started",
                        "0.0 part2: started",
                        "0.0 part3: started",
                        "0.0 part4: started",
                        "1.0 part2: ready",
                        "1.0 bar: part2, 1 of 4",
                        "2.0 part4: ready",
                        "2.0 bar: part4, 2 of 4",
                        "3.0 part1: ready",
                        "3.0 bar: part1, 3 of 4",
                        "4.0 part3: ready",
                        "4.0 bar: part3, 4 of 4")
                .took(seconds(4))
                .nothingLeftRunning();
        assertThat(results).as("the results").containsExactly("part1", "part2", "part3", "part4");
    }

    @Test
    @Points(3)
    void a_failed_part_does_not_stop_the_bar(Timeline timeline) {
        IOException lost = new IOException("lost");

        assertFails(() -> ProgressReport.run(
                        List.of(
                                TestRecipe.named("part1").takes(seconds(3)).gives("part1"),
                                TestRecipe.named("part2").takes(seconds(1)).gives("part2"),
                                TestRecipe.named("part3").takes(seconds(2)).gives("part3").fails(lost)),
                        (part, ready) -> System.out.println("bar: " + part + ", " + ready + " of 3")))
                .with(lost);

        assertThat(timeline)
                .shows(
                        "0.0 part1: started",
                        "0.0 part2: started",
                        "0.0 part3: started",
                        "1.0 part2: ready",
                        "1.0 bar: part2, 1 of 3",
                        "2.0 part3: failed",
                        "3.0 part1: ready",
                        "3.0 bar: part1, 2 of 3")
                .took(seconds(3))
                .nothingLeftRunning();
    }
}
