package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class StepByStepHiddenTest {

    @Test
    @Points(2)
    void nothing_is_printed_before_the_loop_gets_to_it(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Loops.keepBusy(loop, Duration.ZERO, seconds(3));

            Future<?> program =
                    StepByStep.start(loop, List.of(new Job("soup", seconds(2)), new Job("tea", millis(500))));
            assertThat(timeline).took(Duration.ZERO);
            assertThat(program.isDone()).isFalse();

            program.get();
            assertThat(timeline)
                    .showsInOrder(
                            "3.0 main: creating tasks",
                            "3.0 main: waiting for tasks",
                            "3.0 soup: starting",
                            "3.0 tea: starting",
                            "3.5 tea: finished",
                            "5.0 soup: finished",
                            "5.0 main: all done")
                    .took(seconds(5));
        }
    }

    @Test
    @Points(2)
    void each_pause_begins_when_the_one_before_it_is_over(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            StepByStep.start(
                            loop,
                            List.of(
                                    new Job("soup", seconds(1), seconds(3), millis(250), seconds(2)),
                                    new Job("tea", millis(500), seconds(5))))
                    .get();
        }

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: creating tasks",
                        "0.0 main: waiting for tasks",
                        "0.0 soup: starting",
                        "0.0 tea: starting",
                        "0.5 tea: step 1",
                        "1.0 soup: step 1",
                        "4.0 soup: step 2",
                        "4.25 soup: step 3",
                        "5.5 tea: finished",
                        "6.25 soup: finished",
                        "6.25 main: all done")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    @Schedules(100)
    void who_set_the_timer_first_goes_first(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            StepByStep.start(
                            loop,
                            List.of(
                                    new Job("soup", seconds(1), seconds(1)),
                                    new Job("tea", seconds(2)),
                                    new Job("cake", seconds(2))))
                    .get();
        }

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: creating tasks",
                        "0.0 main: waiting for tasks",
                        "0.0 soup: starting",
                        "0.0 tea: starting",
                        "0.0 cake: starting",
                        "1.0 soup: step 1",
                        "2.0 tea: finished",
                        "2.0 cake: finished",
                        "2.0 soup: finished",
                        "2.0 main: all done");
    }

    @Test
    @Points(2)
    void a_pause_of_zero_lets_others_go_first(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            StepByStep.start(
                            loop,
                            List.of(
                                    new Job("ping", Duration.ZERO, Duration.ZERO),
                                    new Job("pong", Duration.ZERO, Duration.ZERO)))
                    .get();
        }

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: creating tasks",
                        "0.0 main: waiting for tasks",
                        "0.0 ping: starting",
                        "0.0 pong: starting",
                        "0.0 ping: step 1",
                        "0.0 pong: step 1",
                        "0.0 ping: finished",
                        "0.0 pong: finished",
                        "0.0 main: all done");
    }

    @Test
    @Points(2)
    void on_a_busy_loop_what_is_due_waits(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> program = StepByStep.start(
                    loop, List.of(new Job("soup", seconds(1), seconds(2)), new Job("tea", seconds(4))));
            Loops.keepBusy(loop, millis(500), seconds(2));
            Loops.keepBusy(loop, millis(3_500), millis(3_500));
            program.get();
        }

        assertThat(timeline)
                .contains("2.5 soup: step 1", "7.0 soup: finished", "7.0 tea: finished", "7.0 main: all done")
                .before("tea: finished", "main: all done")
                .before("soup: finished", "main: all done");
    }

    @Test
    @Points(2)
    void the_future_is_done_when_all_is_done_and_not_before(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> program =
                    StepByStep.start(loop, List.of(new Job("soup", seconds(4)), new Job("tea", seconds(1))));
            Thread.sleep(millis(500));
            assertThat(program.isDone()).as("done at 0.5 s").isFalse();
            Thread.sleep(seconds(1));
            assertThat(program.isDone()).as("done at 1.5 s").isFalse();
            Thread.sleep(seconds(2));
            assertThat(program.isDone()).as("done at 3.5 s").isFalse();

            program.get();
            assertThat(timeline).contains("4.0 main: all done").took(seconds(4));
            assertThat(loop.submit(() -> "still open").get()).isEqualTo("still open");
        }
    }

    @Test
    @Points(2)
    void without_jobs_all_is_done_at_once(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            StepByStep.start(loop, List.of()).get();
        }

        assertThat(timeline)
                .showsInOrder("0.0 main: creating tasks", "0.0 main: waiting for tasks", "0.0 main: all done")
                .took(Duration.ZERO);
    }

    @Test
    @Points(2)
    void several_programs_share_a_loop(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> first = StepByStep.start(loop, List.of(new Job("soup", seconds(5)), new Job("tea", seconds(2))));
            Thread.sleep(seconds(1));
            // Started by the loop itself: if it waited there, the loop would never come to its tasks.
            Future<?> second = loop.submit(() -> StepByStep.start(loop, List.of(new Job("cake", seconds(2)))))
                    .get();
            second.get();
            assertThat(timeline).took(seconds(3));
            assertThat(first.isDone()).as("the first one done at 3 s").isFalse();
            first.get();
        }

        assertThat(timeline)
                .showsInOrder(
                        "0.0 main: creating tasks",
                        "0.0 main: waiting for tasks",
                        "0.0 soup: starting",
                        "0.0 tea: starting",
                        "1.0 main: creating tasks",
                        "1.0 main: waiting for tasks",
                        "1.0 cake: starting",
                        "2.0 tea: finished",
                        "3.0 cake: finished",
                        "3.0 main: all done",
                        "5.0 soup: finished",
                        "5.0 main: all done");
    }

    @Test
    @Points(2)
    void any_jobs(Timeline timeline) throws Exception {
        Random random = new Random(9);
        List<Line> expected = new ArrayList<>();
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            for (int count = 1; count <= 12; count++) {
                // On a loop ties are no accident: their order is promised.
                List<Job> jobs = Loops.anyJobs(random, count, 10, millis(250));
                List<Event> played = Loops.played(jobs, timeline);
                Duration start = timeline.now();
                expected.add(Line.at(start, "main: creating tasks"));
                expected.add(Line.at(start, "main: waiting for tasks"));
                played.forEach(event -> expected.add(Line.at(start.plus(event.at()), event.line())));

                StepByStep.start(loop, jobs).get();
            }
        }
        assertThat(timeline).showsInOrder(expected);
    }
}
