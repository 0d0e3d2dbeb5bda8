package ch04_tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class DinnerHiddenTest {

    @Test
    @Points(2)
    void in_turn_takes_the_sum(Timeline timeline) throws Exception {
        Random random = new Random(14);
        List<Line> expected = new ArrayList<>();
        for (int count = 1; count <= 8; count++) {
            List<Callable<Integer>> dishes = new ArrayList<>();
            List<Integer> plates = new ArrayList<>();
            Duration end = timeline.now();
            for (int i = 0; i < count; i++) {
                String name = "dinner " + count + " dish " + i;
                Duration takes = millis(random.nextInt(1, 4_000));
                plates.add(random.nextInt());
                dishes.add(TestRecipe.named(name).takes(takes).gives(plates.getLast()));
                expected.add(Line.at(end, name + ": started"));
                end = end.plus(takes);
                expected.add(Line.at(end, name + ": ready"));
            }

            assertThat(Dinner.inTurn(dishes)).isEqualTo(plates);
            assertThat(timeline).shows(expected).took(end);
        }
    }

    @Test
    @Points(2)
    void in_turn_a_failure_stops_the_rest(Timeline timeline) throws Exception {
        IOException burnt = new IOException("burnt");
        List<Line> expected = new ArrayList<>();
        for (int failing = 0; failing < 4; failing++) {
            List<Callable<String>> dishes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                TestRecipe<String> dish = dish("dinner " + failing + " dish " + i, millis(300 + i));
                dishes.add(i == failing ? dish.fails(burnt) : dish);
            }
            Duration end = timeline.now();
            for (int i = 0; i <= failing; i++) {
                expected.add(Line.at(end, dishes.get(i) + ": started"));
                end = end.plusMillis(300 + i);
                expected.add(Line.at(end, dishes.get(i) + (i == failing ? ": failed" : ": ready")));
            }

            assertFails(() -> Dinner.inTurn(dishes)).with(burnt);
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void together_takes_the_slowest(Timeline timeline) throws Exception {
        Random random = new Random(15);
        List<Line> expected = new ArrayList<>();
        for (int count = 1; count <= 10; count++) {
            List<Callable<Integer>> dishes = new ArrayList<>();
            List<Integer> plates = new ArrayList<>();
            // No two dishes need the same time, so that it is certain who is done when.
            List<Duration> takes = random.ints(1, 9_000)
                    .distinct()
                    .limit(count)
                    .mapToObj(ms -> millis(ms))
                    .toList();
            for (int i = 0; i < count; i++) {
                plates.add(random.nextInt());
                dishes.add(TestRecipe.named("dinner " + count + " dish " + i)
                        .takes(takes.get(i))
                        .gives(plates.getLast()));
            }
            expected.addAll(cooked(timeline.now(), dishes, takes));

            assertThat(Dinner.together(dishes)).isEqualTo(plates);
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void who_is_done_is_asked_after_each_wait(Timeline timeline) throws Exception {
        Dinner.together(List.of(dish("soup", seconds(3)), dish("fish", seconds(8)), dish("ice", millis(3_500))));

        assertThat(timeline)
                .shows(
                        "0.0 soup: started",
                        "0.0 fish: started",
                        "0.0 ice: started",
                        "0.0 dinner: 0 of 3 done",
                        "3.0 soup: ready",
                        "3.0 dinner: 1 of 3 done",
                        "3.5 ice: ready",
                        "8.0 fish: ready",
                        "8.0 dinner: 3 of 3 done",
                        "8.0 dinner: 3 of 3 done")
                .before("soup: ready", "dinner: 1 of 3 done")
                .before("fish: ready", "dinner: 3 of 3 done");
    }

    @Test
    @Points(2)
    void together_a_failure_is_found_when_its_turn_comes(Timeline timeline) throws Exception {
        IOException burnt = new IOException("burnt");
        IOException spilled = new IOException("spilled");

        assertFails(() -> Dinner.together(List.of(
                        dish("soup", seconds(5)),
                        dish("fish", seconds(1)).fails(burnt),
                        dish("ice", seconds(6)).fails(spilled))))
                .with(burnt);

        Thread.sleep(seconds(60));
        assertThat(timeline)
                .contains("0.0 dinner: 0 of 3 done", "1.0 fish: failed", "5.0 dinner: 2 of 3 done")
                .lacks("dinner: 1 of 3 done")
                .lacks("dinner: 3 of 3 done")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void together_any_dish_may_fail(Timeline timeline) throws Exception {
        for (int failing = 0; failing < 4; failing++) {
            IllegalStateException burnt = new IllegalStateException("burnt");
            List<Callable<String>> dishes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                TestRecipe<String> dish = dish("dish " + i, millis(100 * (1 + (i + failing) % 4)));
                dishes.add(i == failing ? dish.fails(burnt) : dish);
            }
            int linesBefore = told(timeline).size();

            assertFails(() -> Dinner.together(dishes)).with(burnt);
            Thread.sleep(seconds(60));
            assertThat(told(timeline)).hasSize(linesBefore + 1 + failing);
            assertThat(timeline).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void many_dishes_or_none(Timeline timeline) throws Exception {
        assertThat(Dinner.inTurn(List.of())).isEmpty();
        assertThat(Dinner.together(List.of())).isEmpty();
        assertThat(timeline).shows("0.0 dinner: 0 of 0 done").took(Duration.ZERO);

        List<Callable<String>> dishes = IntStream.range(0, 200)
                .<Callable<String>>mapToObj(i -> dish("dish " + i, seconds(3)))
                .toList();
        assertThat(Dinner.together(dishes)).hasSize(200);
        assertThat(timeline).contains("0.0 dinner: 0 of 200 done").took(seconds(3));
    }

    @Test
    @Schedules(60)
    @Points(2)
    void whoever_goes_first(Timeline timeline) throws Exception {
        List<Duration> takes = List.of(seconds(2), seconds(1), seconds(4), seconds(3));
        List<Callable<String>> dishes = List.of(
                dish("soup", takes.get(0)),
                dish("fish", takes.get(1)),
                dish("meat", takes.get(2)),
                dish("ice", takes.get(3)));

        assertThat(Dinner.together(dishes)).containsExactly("soup", "fish", "meat", "ice");
        assertThat(timeline).shows(cooked(Duration.ZERO, dishes, takes)).took(seconds(4));
    }

    private static TestRecipe<String> dish(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    private static List<Line> told(Timeline timeline) {
        return timeline.lines().stream()
                .filter(line -> line.who().equals("dinner"))
                .toList();
    }

    /** The lines of a dinner that is cooked together. */
    private static List<Line> cooked(Duration start, List<? extends Callable<?>> dishes, List<Duration> takes) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.at(start, "dinner: 0 of " + dishes.size() + " done"));
        Duration waited = Duration.ZERO;
        for (int i = 0; i < dishes.size(); i++) {
            waited = takes.get(i).compareTo(waited) > 0 ? takes.get(i) : waited;
            Duration now = waited;
            long done = takes.stream().filter(it -> it.compareTo(now) <= 0).count();
            lines.add(Line.at(start, dishes.get(i) + ": started"));
            lines.add(Line.at(start.plus(takes.get(i)), dishes.get(i) + ": ready"));
            lines.add(Line.at(start.plus(waited), "dinner: " + done + " of " + dishes.size() + " done"));
        }
        return lines;
    }
}
