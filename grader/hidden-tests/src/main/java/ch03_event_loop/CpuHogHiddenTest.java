package ch03_event_loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class CpuHogHiddenTest {

    /** The two ways to tell apart. */
    private interface Way {
        Future<List<Duration>> run(ScheduledExecutorService loop, Runnable hog, List<Io> ios);
    }

    private static final List<Way> BOTH_WAYS = List.of(CpuHog::ioFirst, CpuHog::hogElsewhere);

    @Test
    @Points(2)
    void with_io_first_the_hog_delays_only_who_is_ready_meanwhile(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Io> ios =
                    List.of(new Io("news", seconds(5)), new Io("mail", millis(1_500)), new Io("maps", seconds(1)));

            assertThat(CpuHog.ioFirst(loop, hog("hog", seconds(3)), ios).get())
                    .containsExactly(seconds(5), seconds(3), seconds(3));
        }

        assertThat(timeline)
                .showsInOrder(
                        "0.0 news: started",
                        "0.0 mail: started",
                        "0.0 maps: started",
                        "0.0 hog: started",
                        "3.0 hog: ready",
                        "3.0 maps: ready",
                        "3.0 mail: ready",
                        "5.0 news: ready",
                        "5.0 main: all done");
    }

    @Test
    @Points(2)
    @Schedules(100)
    void with_the_hog_elsewhere_all_sleep_as_long_as_they_want(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Io> ios =
                    List.of(new Io("news", seconds(5)), new Io("mail", millis(1_500)), new Io("maps", seconds(1)));

            assertThat(CpuHog.hogElsewhere(loop, hog("hog", seconds(3)), ios).get())
                    .containsExactly(seconds(5), millis(1_500), seconds(1));
        }

        assertThat(timeline)
                .shows(
                        "0.0 news: started",
                        "0.0 mail: started",
                        "0.0 maps: started",
                        "0.0 hog: started",
                        "1.0 maps: ready",
                        "1.5 mail: ready",
                        "3.0 hog: ready",
                        "5.0 news: ready",
                        "5.0 main: all done")
                .before("news: ready", "main: all done");
    }

    @Test
    @Points(2)
    void a_hog_that_lasts_longest_is_waited_for(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            List<Duration> slept = CpuHog.hogElsewhere(
                            loop, hog("hog", seconds(4)), List.of(new Io("mail", seconds(1))))
                    .get();
            assertThat(timeline).took(seconds(4));
            assertThat(slept).containsExactly(seconds(1));
        }

        assertThat(timeline)
                .contains("1.0 mail: ready", "4.0 hog: ready", "4.0 main: all done")
                .before("hog: ready", "main: all done");
    }

    @Test
    @Points(2)
    void all_done_waits_for_its_turn_on_the_loop(Timeline timeline) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            Future<List<Duration>> done =
                    CpuHog.hogElsewhere(loop, hog("hog", seconds(2)), List.of(new Io("mail", seconds(1))));
            Loops.keepBusy(loop, millis(1_500), seconds(2));
            assertThat(done.get()).containsExactly(seconds(1));
            assertThat(timeline)
                    .contains("2.0 hog: ready", "3.5 main: all done")
                    .took(millis(3_500));
        }
    }

    @Test
    @Points(2)
    void both_return_at_once_also_on_the_loop(Timeline timeline) throws Exception {
        for (Way way : BOTH_WAYS) {
            try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
                Duration start = timeline.now();
                Future<List<Duration>> fromOutside =
                        way.run(loop, hog("hog", seconds(2)), List.of(new Io("mail", seconds(1))));
                assertThat(timeline).took(start);
                assertThat(fromOutside.get()).hasSize(1);
                assertThat(timeline).took(start.plusSeconds(2));

                Future<List<Duration>> fromTheLoop = loop.submit(
                                () -> way.run(loop, hog("hog", seconds(2)), List.of(new Io("mail", seconds(3)))))
                        .get();
                assertThat(fromTheLoop.get()).containsExactly(seconds(3));
                assertThat(timeline).took(start.plusSeconds(5));
                assertThat(loop.submit(() -> "still open").get()).isEqualTo("still open");
            }
        }
    }

    @Test
    @Points(2)
    void a_hog_that_fails_keeps_no_answer_from_coming_in(Timeline timeline) throws Exception {
        Duration end = Duration.ZERO;
        for (Way way : BOTH_WAYS) {
            end = end.plusSeconds(10);
            IllegalStateException overheated = new IllegalStateException("overheated");
            try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
                Runnable hog = hog(TestRecipe.named("hog").takes(seconds(2)).fails(overheated));
                Future<List<Duration>> done =
                        way.run(loop, hog, List.of(new Io("mail", seconds(1)), new Io("news", seconds(4))));
                assertFails(done::get).with(overheated);
                // It may be told early. The loop stays open until all have ended.
                Thread.sleep(end.minus(timeline.now()));
            }
        }
        assertThat(timeline)
                .contains("2.0 hog: failed", "4.0 news: ready", "12.0 hog: failed", "14.0 news: ready")
                .lacks("main: all done")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void without_answers_only_the_hog_runs(Timeline timeline) throws Exception {
        for (Way way : BOTH_WAYS) {
            Duration start = timeline.now();
            TestRecipe<?> counting = TestRecipe.named("hog").takes(seconds(2));
            try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
                assertThat(way.run(loop, hog(counting), List.of()).get()).isEmpty();
            }
            assertThat(counting.calls()).isEqualTo(1);
            assertThat(timeline).took(start.plusSeconds(2)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void any_answers(Timeline timeline) throws Exception {
        Random random = new Random(11);
        List<Line> expected = new ArrayList<>();
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            for (int count = 1; count <= 10; count++) {
                for (boolean elsewhere : List.of(false, true)) {
                    // All different, so that no two events fall together by accident.
                    Iterator<Duration> pauses = random.longs(1, 5_000_000_000L)
                            .distinct()
                            .mapToObj(Duration::ofNanos)
                            .iterator();
                    String round = (elsewhere ? "elsewhere " : "io first ") + count;
                    Duration computing = pauses.next();
                    Duration start = timeline.now();
                    expected.add(Line.at(start, round + " hog: started"));
                    expected.add(Line.at(start.plus(computing), round + " hog: ready"));
                    List<Io> ios = new ArrayList<>();
                    List<Duration> slept = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        Io io = new Io(round + " io " + i, pauses.next());
                        ios.add(io);
                        slept.add(elsewhere ? io.pause() : Collections.max(List.of(io.pause(), computing)));
                        expected.add(Line.at(start, io.name() + ": started"));
                        expected.add(Line.at(start.plus(slept.getLast()), io.name() + ": ready"));
                    }
                    Duration longest = Collections.max(List.of(Collections.max(slept), computing));
                    expected.add(Line.at(start.plus(longest), "main: all done"));

                    Way way = elsewhere ? CpuHog::hogElsewhere : CpuHog::ioFirst;
                    assertThat(way.run(loop, hog(round + " hog", computing), ios)
                                    .get())
                            .as(round)
                            .isEqualTo(slept);
                }
            }
        }
        assertThat(timeline).shows(expected);
    }

    private static Runnable hog(String name, Duration takes) {
        return hog(TestRecipe.named(name).takes(takes));
    }

    private static Runnable hog(TestRecipe<?> recipe) {
        return () -> {
            try {
                recipe.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
