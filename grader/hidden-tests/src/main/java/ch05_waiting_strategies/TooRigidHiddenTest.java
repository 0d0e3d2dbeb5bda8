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
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TooRigidHiddenTest {

    @Test
    @Points(2)
    void everything_takes_as_long_as_the_slowest(Timeline timeline) throws Exception {
        Random random = new Random(32);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 10; count++) {
            // No two need the same time, so no two events fall together by accident.
            Iterator<Long> nanos = random.longs(1, 5_000_000_000L).distinct().iterator();
            Duration start = timeline.now();
            Duration end = start;
            List<Callable<Integer>> recipes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String who = "meal " + count + " dish " + i;
                Duration takes = Duration.ofNanos(nanos.next());
                recipes.add(TestRecipe.named(who).takes(takes).gives(i));
                Duration ready = start.plus(takes);
                expected.add(Line.at(start, who + ": started"));
                expected.add(Line.at(ready, who + ": ready"));
                end = ready.compareTo(end) > 0 ? ready : end;
            }

            assertThat(TooRigid.everything(recipes))
                    .isEqualTo(IntStream.range(0, count).boxed().toList());

            assertThat(timeline).took(end).nothingLeftRunning();
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Points(2)
    void of_everything_a_failure_reaches_the_caller(Timeline timeline) throws Exception {
        for (Duration takes : List.of(seconds(1), seconds(3), seconds(5))) {
            for (int place = 0; place < 3; place++) {
                IOException burnt = new IOException("burnt");
                List<Callable<String>> recipes =
                        new ArrayList<>(List.of(dish("soup", seconds(2)), dish("stew", seconds(4))));
                recipes.add(place, dish("bread", takes).fails(burnt));
                Duration latest = timeline.now().plus(seconds(5));

                assertFails(() -> TooRigid.everything(recipes)).with(burnt);
                assertThat(timeline.now()).isLessThanOrEqualTo(latest);
                Thread.sleep(seconds(60));
                assertThat(timeline).nothingLeftRunning();
            }
        }
    }

    @Test
    @Points(2)
    void any_dishes_and_any_limit(Timeline timeline) throws Exception {
        Random random = new Random(320);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 12; count++) {
            Duration start = timeline.now();
            Duration limit = millis(random.nextInt(1_000, 7_000));
            List<Duration> durations = durations(random, count, limit);
            Duration end = start;
            List<Callable<Integer>> recipes = new ArrayList<>();
            List<Integer> ready = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String who = "meal " + count + " dish " + i;
                Duration takes = durations.get(i);
                boolean late = takes.compareTo(limit) > 0;
                boolean fails = i % 4 == 3;
                TestRecipe<Integer> recipe = TestRecipe.named(who).takes(takes).gives(i);
                recipes.add(fails ? recipe.fails(new IOException("burnt")) : recipe);
                Duration ended = start.plus(late ? limit : takes);
                expected.add(Line.at(start, who + ": started"));
                expected.add(Line.at(ended, who + (late ? ": interrupted" : fails ? ": failed" : ": ready")));
                end = ended.compareTo(end) > 0 ? ended : end;
                if (!late && !fails) {
                    ready.add(i);
                }
            }

            assertThat(TooRigid.readyWithin(recipes, limit)).isEqualTo(ready);

            assertThat(timeline).took(end).nothingLeftRunning();
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(2)
    void at_the_limit_there_may_be_nothing(Timeline timeline) throws Exception {
        List<Callable<String>> recipes = List.of(dish("soup", seconds(2)), dish("stew", seconds(4)));

        assertThat(TooRigid.readyWithin(recipes, millis(1_500))).isEmpty();
        assertThat(timeline).took(millis(1_500)).nothingLeftRunning();
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows("0.0 soup: started", "0.0 stew: started", "1.5 soup: interrupted", "1.5 stew: interrupted");
    }

    @Test
    @Points(2)
    void when_all_are_ready_nobody_waits_for_the_limit(Timeline timeline) throws Exception {
        List<Callable<String>> recipes = List.of(dish("soup", seconds(2)), dish("stew", seconds(1)));

        assertThat(TooRigid.readyWithin(recipes, Duration.ofHours(1))).containsExactly("soup", "stew");
        assertThat(timeline).took(seconds(2)).nothingLeftRunning();
        assertThat(TooRigid.readyWithin(List.<Callable<String>>of(), Duration.ofHours(1)))
                .isEmpty();
        assertThat(timeline).took(seconds(2));
        assertThat(TooRigid.readyWithin(recipes.subList(1, 2), millis(1_001))).containsExactly("stew");
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_burnt_dish_is_left_out(Timeline timeline) throws Exception {
        for (int place = 0; place < 3; place++) {
            List<Callable<String>> recipes =
                    new ArrayList<>(List.of(dish("soup", seconds(2)), dish("stew", seconds(4))));
            recipes.add(place, dish("bread", seconds(1)).fails(new IllegalStateException("burnt")));

            Duration start = timeline.now();
            assertThat(TooRigid.readyWithin(recipes, seconds(3))).containsExactly("soup");
            assertThat(timeline).took(start.plus(seconds(3))).nothingLeftRunning();
            assertThat(TooRigid.readyWithin(recipes, seconds(5))).containsExactly("soup", "stew");
            assertThat(timeline).took(start.plus(seconds(7))).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void an_interrupted_caller_closes_the_kitchen(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1), millis(1_500), millis(3_999))) {
            Duration start = timeline.now();
            FutureTask<List<String>> meal = new FutureTask<>(() ->
                    TooRigid.readyWithin(List.of(dish("soup", seconds(9)), dish("stew", seconds(6))), seconds(4)));
            Thread caller = Thread.startVirtualThread(meal);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(meal::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plus(patience)).nothingLeftRunning();
            for (String who : List.of("soup", "stew")) {
                expected.add(Line.at(start, who + ": started"));
                expected.add(Line.at(start.plus(patience), who + ": interrupted"));
            }
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Schedules(100)
    @Points(2)
    void at_the_very_limit_there_is_one_outcome(Timeline timeline) throws Exception {
        List<String> meal = TooRigid.readyWithin(
                List.of(dish("stew", seconds(9)), dish("bread", seconds(3)), dish("soup", seconds(2))), seconds(3));

        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
        assertThat(meal).isIn(List.of("soup"), List.of("bread", "soup"));
        assertThat(timeline).wasInterrupted("stew", seconds(3));
        Thread.sleep(seconds(60));
        assertThat(timeline).silentAfter(seconds(3));
    }

    /**
     * No two are the same, and none is the limit, so nothing falls together by accident. Where one comes late they are whole
     * milliseconds, because what is left of the limit may be waited for in milliseconds; otherwise they are odd.
     */
    private static List<Duration> durations(Random random, int count, Duration limit) {
        List<Duration> takes = random.ints(1, 5_000)
                .distinct()
                .mapToObj(Duration::ofMillis)
                .filter(one -> !one.equals(limit))
                .limit(count)
                .toList();
        boolean inTime = takes.stream().allMatch(one -> one.compareTo(limit) < 0);
        return inTime ? takes.stream().map(one -> one.minusNanos(123_457)).toList() : takes;
    }

    private static TestRecipe<String> dish(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }
}
