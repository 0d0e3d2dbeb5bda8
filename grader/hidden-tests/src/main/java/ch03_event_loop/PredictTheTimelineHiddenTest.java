package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class PredictTheTimelineHiddenTest {

    @Test
    @Points(3)
    void one_job_is_followed_to_its_end(Timeline timeline) throws Exception {
        compare(List.of(new Job("soup", seconds(2))), timeline);
        compare(List.of(new Job("soup", seconds(2), millis(500), seconds(3), millis(7))), timeline);
    }

    @Test
    @Points(3)
    void who_set_the_timer_first_goes_first(Timeline timeline) throws Exception {
        compare(
                List.of(
                        new Job("four steps", millis(500), millis(500), millis(500), millis(500)),
                        new Job("two steps", seconds(1), seconds(1)),
                        new Job("two others", millis(1_500), millis(500)),
                        new Job("one step", seconds(2)),
                        new Job("one more", seconds(2))),
                timeline);
    }

    @Test
    @Points(3)
    void names_decide_nothing(Timeline timeline) throws Exception {
        compare(List.of(new Job("zoe", seconds(1)), new Job("max", seconds(1)), new Job("amy", seconds(1))), timeline);
        compare(
                List.of(
                        new Job("same", seconds(3)),
                        new Job("same", seconds(1), seconds(2)),
                        new Job("same", seconds(3))),
                timeline);
    }

    @Test
    @Points(3)
    void a_pause_of_zero_lets_others_go_first(Timeline timeline) throws Exception {
        Duration zero = Duration.ZERO;
        compare(
                List.of(
                        new Job("ping", zero, zero, seconds(1), zero),
                        new Job("pong", zero, seconds(1)),
                        new Job("gong", seconds(1), zero)),
                timeline);
    }

    @Test
    @Points(3)
    void without_jobs_all_is_done_at_once() {
        assertThat(PredictTheTimeline.timeline(List.of())).containsExactly(new Event(Duration.ZERO, "main: all done"));
    }

    @Test
    @Points(3)
    void predicting_takes_no_time_and_starts_nothing(Timeline timeline) {
        List<Event> predicted =
                PredictTheTimeline.timeline(List.of(new Job("soup", seconds(4)), new Job("tea", seconds(1))));

        assertThat(timeline).shows().took(Duration.ZERO).nothingLeftRunning();
        assertThat(predicted)
                .containsExactly(
                        new Event(seconds(0), "soup: starting"),
                        new Event(seconds(0), "tea: starting"),
                        new Event(seconds(1), "tea: finished"),
                        new Event(seconds(4), "soup: finished"),
                        new Event(seconds(4), "main: all done"));
    }

    @Test
    @Points(3)
    void a_hundred_at_one_instant_keep_their_order(Timeline timeline) throws Exception {
        compare(
                IntStream.range(0, 100)
                        .mapToObj(i -> new Job("job " + i, seconds(1), seconds(1)))
                        .toList(),
                timeline);
    }

    @Test
    @Points(3)
    void any_jobs(Timeline timeline) throws Exception {
        Random random = new Random(12);
        for (int count = 1; count <= 12; count++) {
            compare(Loops.anyJobs(random, count, 100_000, millis(1)), timeline);
        }
    }

    @Test
    @Points(3)
    void any_jobs_full_of_ties(Timeline timeline) throws Exception {
        Random random = new Random(13);
        for (int count = 1; count <= 20; count++) {
            compare(Loops.anyJobs(random, count, 4, seconds(1)), timeline);
        }
    }

    /** The prediction first, so that it cannot know. */
    private static void compare(List<Job> jobs, Timeline timeline) throws Exception {
        List<Event> predicted = PredictTheTimeline.timeline(jobs);

        assertThat(predicted).as("%s", jobs).containsExactlyElementsOf(Loops.played(jobs, timeline));
    }
}
