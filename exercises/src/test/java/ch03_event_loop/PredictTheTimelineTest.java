package ch03_event_loop;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class PredictTheTimelineTest {

    @Test
    @Points(3)
    void two_pauses_of_a_second_beside_one_of_two_seconds(Timeline timeline) throws Exception {
        List<Event> predicted =
                PredictTheTimeline.timeline(List.of(new Job("A", seconds(1), seconds(1)), new Job("B", seconds(2))));

        playForReal();
        assertThat(timeline)
                .showsInOrder(
                        "0.0 A: starting",
                        "0.0 B: starting",
                        "1.0 A: step 1",
                        "2.0 B: finished",
                        "2.0 A: finished",
                        "2.0 main: all done");
        assertThat(predicted)
                .containsExactly(
                        new Event(seconds(0), "A: starting"),
                        new Event(seconds(0), "B: starting"),
                        new Event(seconds(1), "A: step 1"),
                        new Event(seconds(2), "B: finished"),
                        new Event(seconds(2), "A: finished"),
                        new Event(seconds(2), "main: all done"));
    }

    /** The two tasks by hand. */
    private static void playForReal() throws InterruptedException {
        CountDownLatch unfinished = new CountDownLatch(2);
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            loop.execute(() -> {
                System.out.println("A: starting");
                loop.schedule(
                        () -> {
                            System.out.println("A: step 1");
                            loop.schedule(() -> finish("A", unfinished), 1, SECONDS);
                        },
                        1,
                        SECONDS);
            });
            loop.execute(() -> {
                System.out.println("B: starting");
                loop.schedule(() -> finish("B", unfinished), 2, SECONDS);
            });
            unfinished.await();
        }
        System.out.println("main: all done");
    }

    private static void finish(String name, CountDownLatch unfinished) {
        System.out.println(name + ": finished");
        unfinished.countDown();
    }
}
