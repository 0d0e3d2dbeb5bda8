package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class CpuHogTest {

    private final List<Io> ios = List.of(new Io("A", seconds(0.5)), new Io("B", seconds(1)));

    /** On a loop, a sleeper is a hog too: while it holds the thread, nobody else runs. */
    private static void hog() {
        System.out.println("hog: started");
        try {
            Thread.sleep(seconds(1));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.println("hog: ready");
    }

    @Test
    void the_given_program_takes_two_seconds(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Hogged.hogFirst(loop, CpuHogTest::hog, ios).get();
            assertThat(timeline)
                    .shows(
                            "0.0 hog: started",
                            "1.0 hog: ready",
                            "1.0 A: started",
                            "1.0 B: started",
                            "1.5 A: ready",
                            "2.0 B: ready",
                            "2.0 main: all done");

            // Yours takes one more.
            CpuHog.hogElsewhere(loop, CpuHogTest::hog, ios).get();
            assertThat(timeline).took(seconds(3));
        }
    }

    @Test
    void with_io_first_it_takes_one_second(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Duration> slept = CpuHog.ioFirst(loop, CpuHogTest::hog, ios).get();

            assertThat(timeline)
                    .shows(
                            "0.0 A: started",
                            "0.0 B: started",
                            "0.0 hog: started",
                            "1.0 hog: ready",
                            "1.0 A: ready",
                            "1.0 B: ready",
                            "1.0 main: all done");
            assertThat(slept).hasSize(2);
        }
    }

    @Test
    @Points(2)
    void with_the_hog_elsewhere_nobody_is_disturbed(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Duration> slept =
                    CpuHog.hogElsewhere(loop, CpuHogTest::hog, ios).get();

            assertThat(timeline)
                    .shows(
                            "0.0 A: started",
                            "0.0 B: started",
                            "0.0 hog: started",
                            "0.5 A: ready",
                            "1.0 B: ready",
                            "1.0 hog: ready",
                            "1.0 main: all done");
            assertThat(slept).hasSize(2);
        }
    }
}
