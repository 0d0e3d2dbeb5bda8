package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MirrorRaceHiddenTest {

    @Test
    @Points(3)
    void any_race_that_somebody_wins(Timeline timeline) throws Exception {
        Random random = new Random(36);
        List<Line> expected = new ArrayList<>();
        for (int count = 1; count <= 12; count++) {
            // No two need the same time, so no two events fall together by accident.
            Iterator<Long> nanos = random.longs(1, 5_000_000_000L).distinct().iterator();
            List<Duration> takes = new ArrayList<>();
            List<Boolean> fails = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                takes.add(Duration.ofNanos(nanos.next()));
                fails.add(random.nextInt(3) > 0);
            }
            fails.set(random.nextInt(count), false);
            int winner = IntStream.range(0, count)
                    .filter(i -> !fails.get(i))
                    .boxed()
                    .min((one, other) -> takes.get(one).compareTo(takes.get(other)))
                    .orElseThrow();
            Duration start = timeline.now();
            Duration end = start.plus(takes.get(winner));
            List<Callable<Integer>> mirrors = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String who = "race " + count + " mirror " + i;
                TestRecipe<Integer> mirror =
                        TestRecipe.named(who).takes(takes.get(i)).gives(i);
                mirrors.add(fails.get(i) ? mirror.fails(new IOException(who + " is down")) : mirror);
                expected.add(Line.at(start, who + ": started"));
                if (takes.get(i).compareTo(takes.get(winner)) > 0) {
                    expected.add(Line.at(end, who + ": interrupted"));
                } else {
                    expected.add(Line.at(start.plus(takes.get(i)), who + (fails.get(i) ? ": failed" : ": ready")));
                }
            }

            assertThat(MirrorRace.firstSuccess(mirrors)).isEqualTo(winner);

            assertThat(timeline).shows(expected);
            assertThat(timeline).took(end).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void a_fast_failure_does_not_win(Timeline timeline) throws Exception {
        for (int place = 0; place < 3; place++) {
            List<Callable<String>> mirrors =
                    new ArrayList<>(List.of(mirror("east", seconds(4)), mirror("west", seconds(2))));
            mirrors.add(place, mirror("north", Duration.ZERO).fails(new IOException("north is down")));
            mirrors.add(place, mirror("south", seconds(1)).fails(new TimeoutException("south does not answer")));

            assertThat(MirrorRace.firstSuccess(mirrors)).isEqualTo("page from west");
            assertThat(timeline).took(seconds(2).multipliedBy(place + 1)).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void every_reason_is_told_in_the_order_of_the_list(Timeline timeline) throws Exception {
        Random random = new Random(360);
        for (int count = 0; count <= 8; count++) {
            Iterator<Long> nanos = random.longs(1, 5_000_000_000L).distinct().iterator();
            List<Exception> reasons = new ArrayList<>();
            List<Callable<String>> mirrors = new ArrayList<>();
            Duration start = timeline.now();
            Duration last = start;
            for (int i = 0; i < count; i++) {
                Duration takes = Duration.ofNanos(nanos.next());
                reasons.add(i % 2 == 0 ? new IOException("down " + i) : new IllegalStateException("closed " + i));
                mirrors.add(mirror("m" + i, takes).fails(reasons.get(i)));
                last = start.plus(takes).compareTo(last) > 0 ? start.plus(takes) : last;
            }

            assertAllFailed(mirrors, reasons);

            assertThat(timeline).took(last).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void a_single_mirror_answers_or_fails(Timeline timeline) throws Exception {
        TestRecipe<String> east = mirror("east", seconds(2));
        IOException down = new IOException("west is down");

        assertThat(MirrorRace.firstSuccess(List.of(east))).isEqualTo("page from east");
        assertThat(east.calls()).isEqualTo(1);
        assertAllFailed(List.of(mirror("west", seconds(1)).fails(down)), List.of(down));
        assertThat(timeline)
                .shows("0.0 east: started", "2.0 east: ready", "2.0 west: started", "3.0 west: failed")
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void losers_are_stopped_and_have_ended(Timeline timeline) throws Exception {
        String page = MirrorRace.firstSuccess(List.of(
                mirror("east", seconds(9)).cleansUpFor(seconds(3)),
                mirror("north", seconds(1)).fails(new IOException("north is down")),
                mirror("west", seconds(2)),
                mirror("south", seconds(4)).fails(new IOException("south is down"))));

        assertThat(page).isEqualTo("page from west");
        assertThat(timeline)
                .shows(
                        "0.0 east: started",
                        "0.0 north: started",
                        "0.0 west: started",
                        "0.0 south: started",
                        "1.0 north: failed",
                        "2.0 west: ready",
                        "2.0 east: interrupted",
                        "2.0 south: interrupted",
                        "5.0 east: cleaned up")
                .took(seconds(5))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void an_interrupted_caller_stops_all_mirrors(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1), millis(1_500), millis(2_999))) {
            Duration start = timeline.now();
            FutureTask<String> race = new FutureTask<>(() -> MirrorRace.firstSuccess(List.of(
                    mirror("east", seconds(3)).cleansUpFor(seconds(2)),
                    mirror("west", Duration.ZERO).fails(new IOException("west is down")))));
            Thread caller = Thread.startVirtualThread(race);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(race::get).withA(InterruptedException.class);
            Duration stopped = start.plus(patience);
            assertThat(timeline).took(stopped.plus(seconds(2))).nothingLeftRunning();
            expected.add(Line.at(start, "east: started"));
            expected.add(Line.at(start, "west: started"));
            expected.add(Line.at(start, "west: failed"));
            expected.add(Line.at(stopped, "east: interrupted"));
            expected.add(Line.at(stopped.plus(seconds(2)), "east: cleaned up"));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Schedules(100)
    @Points(3)
    void answers_and_failures_may_come_at_the_same_instant(Timeline timeline) throws Exception {
        IOException down = new IOException("down");
        IOException closed = new IOException("closed");
        String page = MirrorRace.firstSuccess(List.of(
                mirror("north", seconds(2)).fails(down),
                mirror("east", seconds(2)),
                mirror("west", seconds(2)),
                mirror("south", seconds(9))));

        assertThat(page).isIn("page from east", "page from west");
        assertThat(timeline)
                .wasInterrupted("south", seconds(2))
                .took(seconds(2))
                .nothingLeftRunning();

        assertAllFailed(
                List.of(
                        mirror("north", seconds(1)).fails(down),
                        mirror("south", seconds(1)).fails(closed),
                        mirror("east", seconds(1)).fails(down)),
                List.of(down, closed, down));
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_hundred_mirrors_are_asked_at_once(Timeline timeline) throws Exception {
        List<TestRecipe<String>> mirrors = IntStream.range(0, 100)
                .mapToObj(i -> mirror("m" + i, seconds(200 - i)))
                .map(mirror -> mirror.toString().equals("m99") ? mirror.fails(new IOException("down")) : mirror)
                .toList();

        assertThat(MirrorRace.firstSuccess(List.<Callable<String>>copyOf(mirrors)))
                .isEqualTo("page from m98");

        assertThat(mirrors).allMatch(mirror -> mirror.calls() == 1);
        assertThat(timeline).ran("m0", Duration.ZERO, seconds(102)).ran("m99", Duration.ZERO, seconds(101));
        assertThat(timeline).took(seconds(102)).nothingLeftRunning();
    }

    private static void assertAllFailed(List<Callable<String>> mirrors, List<Exception> reasons) {
        FutureTask<String> race = new FutureTask<>(() -> MirrorRace.firstSuccess(mirrors));
        race.run();
        assertFails(race::get);
        Throwable[] told = race.exceptionNow().getSuppressed();
        assertThat(told)
                .as("the suppressed exceptions of %s", race.exceptionNow())
                .hasSameSizeAs(reasons);
        for (int i = 0; i < told.length; i++) {
            Throwable reason = told[i];
            assertFails(() -> {
                        throw reason;
                    })
                    .with(reasons.get(i));
        }
    }

    private static TestRecipe<String> mirror(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives("page from " + who);
    }
}
