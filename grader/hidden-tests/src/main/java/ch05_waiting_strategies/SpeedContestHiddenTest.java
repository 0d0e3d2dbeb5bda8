package ch05_waiting_strategies;

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
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SpeedContestHiddenTest {

    @Test
    @Points(2)
    void any_contest(Timeline timeline) throws Exception {
        Random random = new Random(33);
        List<Line> expected = new ArrayList<>();
        for (int count = 1; count <= 12; count++) {
            // No two need the same time, to cook or to clean up, so no two events fall together by accident.
            Iterator<Long> nanos = random.longs(1, 5_000_000_000L).distinct().iterator();
            List<Duration> takes = new ArrayList<>();
            List<Duration> cleanUps = new ArrayList<>();
            List<Callable<Integer>> chefs = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                takes.add(Duration.ofNanos(nanos.next()));
                cleanUps.add(Duration.ofNanos(nanos.next()));
                chefs.add(TestRecipe.named("contest " + count + " chef " + i)
                        .takes(takes.get(i))
                        .cleansUpFor(cleanUps.get(i))
                        .gives(i));
            }
            int first = takes.indexOf(Collections.min(takes));
            Duration start = timeline.now();
            Duration ready = start.plus(takes.get(first));
            Duration over = ready;
            for (int i = 0; i < count; i++) {
                String chef = "contest " + count + " chef " + i;
                expected.add(Line.at(start, chef + ": started"));
                if (i == first) {
                    expected.add(Line.at(ready, chef + ": ready"));
                } else {
                    Duration clean = ready.plus(cleanUps.get(i));
                    expected.add(Line.at(ready, chef + ": interrupted"));
                    expected.add(Line.at(clean, chef + ": cleaned up"));
                    over = clean.compareTo(over) > 0 ? clean : over;
                }
            }

            assertThat(SpeedContest.winner(chefs)).isEqualTo(first);

            assertThat(timeline).shows(expected);
            assertThat(timeline).took(over).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(2)
    void the_first_to_be_ready_wins_wherever_it_stands(Timeline timeline) throws Exception {
        for (int place = 0; place < 3; place++) {
            List<Callable<String>> chefs = new ArrayList<>(List.of(chef("Ada", seconds(4)), chef("Bo", millis(2_500))));
            chefs.add(place, chef("Cy", millis(1_250)));
            assertThat(SpeedContest.winner(chefs)).isEqualTo("dish of Cy");
            assertThat(timeline).took(millis(1_250).multipliedBy(place + 1)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void the_contest_is_over_when_the_losers_have_cleaned_up(Timeline timeline) throws Exception {
        String dish = SpeedContest.winner(List.of(
                chef("Ada", seconds(9)).cleansUpFor(seconds(3)),
                chef("Bo", seconds(2)),
                chef("Cy", seconds(7)).cleansUpFor(millis(500))));

        assertThat(dish).isEqualTo("dish of Bo");
        assertThat(timeline)
                .shows(
                        "0.0 Ada: started",
                        "0.0 Bo: started",
                        "0.0 Cy: started",
                        "2.0 Bo: ready",
                        "2.0 Ada: interrupted",
                        "2.0 Cy: interrupted",
                        "2.5 Cy: cleaned up",
                        "5.0 Ada: cleaned up")
                .took(seconds(5))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_single_chef_wins(Timeline timeline) throws Exception {
        TestRecipe<String> ada = chef("Ada", seconds(3));

        assertThat(SpeedContest.winner(List.of(ada))).isEqualTo("dish of Ada");

        assertThat(ada.calls()).isEqualTo(1);
        assertThat(timeline).shows("0.0 Ada: started", "3.0 Ada: ready").took(seconds(3));
        assertThat(timeline).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void without_chefs_there_is_no_contest(Timeline timeline) {
        assertFails(() -> SpeedContest.winner(List.of())).withA(IllegalArgumentException.class);
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void an_interrupted_caller_stops_all_chefs(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1), millis(1_500), millis(2_999))) {
            Duration start = timeline.now();
            FutureTask<String> contest = new FutureTask<>(() -> SpeedContest.winner(
                    List.of(chef("Ada", seconds(3)).cleansUpFor(seconds(2)), chef("Bo", seconds(30)))));
            Thread caller = Thread.startVirtualThread(contest);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(contest::get).withA(InterruptedException.class);
            Duration stopped = start.plus(patience);
            assertThat(timeline).took(stopped.plus(seconds(2))).nothingLeftRunning();
            expected.add(Line.at(start, "Ada: started"));
            expected.add(Line.at(start, "Bo: started"));
            expected.add(Line.at(stopped, "Bo: interrupted"));
            expected.add(Line.at(stopped, "Ada: interrupted"));
            expected.add(Line.at(stopped.plus(seconds(2)), "Ada: cleaned up"));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Schedules(100)
    @Points(2)
    void two_may_be_ready_at_the_same_instant(Timeline timeline) throws Exception {
        String dish = SpeedContest.winner(List.of(
                chef("Ada", seconds(2)), chef("Bo", seconds(2)), chef("Cy", seconds(9)), chef("Di", seconds(9))));

        assertThat(dish).isIn("dish of Ada", "dish of Bo");
        assertThat(timeline).contains("2.0 " + dish.substring("dish of ".length()) + ": ready");
        assertThat(timeline)
                .wasInterrupted("Cy", seconds(2))
                .wasInterrupted("Di", seconds(2))
                .took(seconds(2))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_hundred_chefs_start_at_once(Timeline timeline) throws Exception {
        List<TestRecipe<String>> chefs = IntStream.range(0, 100)
                .mapToObj(i -> chef("c" + i, seconds(200 - i)))
                .toList();

        assertThat(SpeedContest.winner(List.<Callable<String>>copyOf(chefs))).isEqualTo("dish of c99");

        assertThat(chefs).allMatch(chef -> chef.calls() == 1);
        assertThat(timeline)
                .ran("c0", Duration.ZERO, seconds(101))
                .ran("c99", Duration.ZERO, seconds(101))
                .took(seconds(101))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void contests_do_not_wait_for_each_other(Timeline timeline) throws Exception {
        FutureTask<String> first =
                new FutureTask<>(() -> SpeedContest.winner(List.of(chef("Ada", seconds(6)), chef("Bo", seconds(9)))));
        Thread.startVirtualThread(first);
        Thread.sleep(seconds(1));

        assertThat(SpeedContest.winner(List.of(chef("Cy", seconds(4)), chef("Di", seconds(2)))))
                .isEqualTo("dish of Di");
        assertThat(timeline).took(seconds(3));
        assertThat(first.get()).isEqualTo("dish of Ada");
        assertThat(timeline)
                .shows(
                        "0.0 Ada: started",
                        "0.0 Bo: started",
                        "1.0 Cy: started",
                        "1.0 Di: started",
                        "3.0 Di: ready",
                        "3.0 Cy: interrupted",
                        "6.0 Ada: ready",
                        "6.0 Bo: interrupted")
                .nothingLeftRunning();
    }

    private static TestRecipe<String> chef(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives("dish of " + who);
    }
}
