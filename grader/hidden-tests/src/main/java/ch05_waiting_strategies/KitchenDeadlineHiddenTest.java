package ch05_waiting_strategies;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class KitchenDeadlineHiddenTest {

    @Test
    @Points(4)
    void any_shift(Timeline timeline) throws Exception {
        Random random = new Random(31);
        List<Line> expected = new ArrayList<>();
        for (int shift = 1; shift <= 20; shift++) {
            long start = timeline.now().toMillis();
            long closing = random.nextInt(1, 12_000);
            long now = 0;
            List<Step<String>> steps = new ArrayList<>();
            List<String> finished = new ArrayList<>();
            for (int i = 0; i < 1 + shift % 7; i++) {
                String name = "step " + shift + "." + i;
                Task task = Task.any(random, closing - now);
                steps.add(new Step<>(
                        recipe(name, millis(task.takes)).cleansUpFor(millis(task.cleanUp)), millis(task.limit)));
                if (now >= closing) {
                    continue;
                }
                expected.add(Line.at(millis(start + now), name + ": started"));
                long atMost = Math.min(task.limit, closing - now);
                if (task.takes < atMost) {
                    finished.add(name);
                    now += task.takes;
                    expected.add(Line.at(millis(start + now), name + ": ready"));
                } else {
                    now += atMost;
                    expected.add(Line.at(millis(start + now), name + ": interrupted"));
                    now += task.cleanUp;
                    expected.add(Line.at(millis(start + now), name + ": cleaned up"));
                }
            }

            assertThat(KitchenDeadline.shift(steps, millis(closing))).isEqualTo(finished);
            assertThat(timeline).shows(expected).took(millis(start + now)).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(4)
    void the_smaller_limit_counts(Timeline timeline) throws Exception {
        List<String> finished = KitchenDeadline.shift(
                List.of(
                        new Step<>(recipe("soup", seconds(2)), millis(2_001)),
                        new Step<>(recipe("stew", seconds(9)), millis(1_500)),
                        new Step<>(recipe("tea", millis(499)), Duration.ofHours(1)),
                        new Step<>(recipe("ham", Duration.ofHours(2)), Duration.ofHours(1))),
                seconds(4));

        assertThat(finished).containsExactly("soup", "tea");
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
        assertThat(timeline)
                .shows(
                        "0.0 soup: started",
                        "2.0 soup: ready",
                        "2.0 stew: started",
                        "3.5 stew: interrupted",
                        "3.5 tea: started",
                        "3.999 tea: ready",
                        "3.999 ham: started",
                        "4.0 ham: interrupted");
    }

    @Test
    @Schedules(60)
    @Points(4)
    void nothing_starts_at_closing_time(Timeline timeline) throws Exception {
        Step<String> soup = new Step<>(recipe("soup", seconds(1)), seconds(3));
        // Its own limit ends at closing time exactly, and so it does not matter which of them has stopped it.
        Step<String> roast = new Step<>(recipe("roast", seconds(9)), seconds(2));
        Step<String> tea = new Step<>(recipe("tea", Duration.ZERO), seconds(2));

        assertThat(KitchenDeadline.shift(List.of(soup, roast, tea, tea), seconds(3)))
                .containsExactly("soup");
        assertThat(timeline)
                .shows("0.0 soup: started", "1.0 soup: ready", "1.0 roast: started", "3.0 roast: interrupted")
                .took(seconds(3))
                .nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(4)
    void clearing_up_takes_its_time_from_the_shift(Timeline timeline) throws Exception {
        Step<String> steak = new Step<>(recipe("steak", seconds(9)).cleansUpFor(seconds(3)), seconds(1));
        Step<String> pasta = new Step<>(recipe("pasta", seconds(4)).cleansUpFor(seconds(5)), seconds(6));
        Step<String> tea = new Step<>(recipe("tea", millis(1)), seconds(1));

        assertThat(KitchenDeadline.shift(List.of(steak, pasta, tea), seconds(6)))
                .isEmpty();
        assertThat(timeline)
                .shows(
                        "0.0 steak: started",
                        "1.0 steak: interrupted",
                        "4.0 steak: cleaned up",
                        "4.0 pasta: started",
                        "6.0 pasta: interrupted",
                        "11.0 pasta: cleaned up")
                .before("steak: cleaned up", "pasta: started")
                .took(seconds(11))
                .nothingLeftRunning();
        // Still clearing up at closing time: nobody interrupts that, and nothing starts afterwards.
        assertThat(KitchenDeadline.shift(List.of(steak, tea), seconds(2))).isEmpty();
        assertThat(timeline)
                .contains("11.0 steak: started", "12.0 steak: interrupted", "15.0 steak: cleaned up")
                .silentAfter(seconds(15))
                .took(seconds(15))
                .nothingLeftRunning();
    }

    @Test
    @Points(4)
    void what_comes_after_the_interrupt_does_not_matter(Timeline timeline) throws Exception {
        Callable<String> stubborn = () -> afterTheInterrupt("well done");
        Callable<String> clumsy = () -> {
            throw new IllegalStateException(afterTheInterrupt("dropped"));
        };
        List<Step<String>> steps = List.of(
                new Step<>(stubborn, seconds(1)),
                new Step<>(clumsy, seconds(2)),
                new Step<>(recipe("soup", millis(500)), seconds(1)),
                new Step<>(stubborn, seconds(4)));

        assertThat(KitchenDeadline.shift(steps, seconds(6))).containsExactly("soup");
        assertThat(timeline)
                .shows(
                        "1.75 cook: well done",
                        "4.5 cook: dropped",
                        "4.5 soup: started",
                        "5.0 soup: ready",
                        "6.75 cook: well done")
                .took(millis(6_750))
                .nothingLeftRunning();
    }

    @Test
    @Points(4)
    void a_failure_ends_the_shift(Timeline timeline) throws Exception {
        List<Exception> failures =
                List.of(new IOException("burnt"), new TimeoutException("no answer"), new IllegalStateException());
        for (int failing = 0; failing < 3; failing++) {
            Exception failure = failures.get(failing);
            List<Step<String>> steps = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                TestRecipe<String> work = recipe("step " + failing + i, seconds(1));
                steps.add(new Step<>(i == failing ? work.fails(failure) : work, seconds(3)));
            }
            Duration start = timeline.now();

            assertFails(() -> KitchenDeadline.shift(steps, seconds(9))).with(failure);
            assertThat(timeline).took(start.plusSeconds(failing + 1)).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows(
                        "0.0 step 00: started",
                        "1.0 step 00: failed",
                        "1.0 step 10: started",
                        "2.0 step 10: ready",
                        "2.0 step 11: started",
                        "3.0 step 11: failed",
                        "3.0 step 20: started",
                        "4.0 step 20: ready",
                        "4.0 step 21: started",
                        "5.0 step 21: ready",
                        "5.0 step 22: started",
                        "6.0 step 22: failed");
    }

    @Test
    @Points(4)
    void an_interrupted_caller_ends_the_shift(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (int working = 0; working < 3; working++) {
            String name = "shift " + working + ", step ";
            List<Step<String>> steps = new ArrayList<>();
            Duration start = timeline.now();
            Duration interrupted = start.plusMillis(2_000 * working + 700);
            for (int i = 0; i < 3; i++) {
                steps.add(new Step<>(recipe(name + i, seconds(2)).cleansUpFor(seconds(4)), seconds(3)));
                if (i <= working) {
                    expected.add(Line.at(start.plusSeconds(2 * i), name + i + ": started"));
                    expected.add(
                            i == working
                                    ? Line.at(interrupted, name + i + ": interrupted")
                                    : Line.at(start.plusSeconds(2 * i + 2), name + i + ": ready"));
                }
            }
            expected.add(Line.at(interrupted.plusSeconds(4), name + working + ": cleaned up"));
            FutureTask<List<String>> shift = new FutureTask<>(() -> KitchenDeadline.shift(steps, seconds(10)));
            Thread caller = Thread.startVirtualThread(shift);
            Thread.sleep(interrupted.minus(start));
            caller.interrupt();

            assertFails(shift::get).withA(InterruptedException.class);
            assertThat(timeline).took(interrupted.plusSeconds(4)).nothingLeftRunning();
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Points(4)
    void few_steps_or_none(Timeline timeline) throws Exception {
        assertThat(KitchenDeadline.shift(List.of(), seconds(9))).isEmpty();
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();

        TestRecipe<String> tea = recipe("tea", millis(1_250).plusNanos(7));
        assertThat(KitchenDeadline.shift(List.of(new Step<>(tea, seconds(2))), Duration.ofHours(8)))
                .containsExactly("tea");
        assertThat(timeline).took(millis(1_250).plusNanos(7)).nothingLeftRunning();

        assertThat(KitchenDeadline.shift(List.of(new Step<>(tea, seconds(1))), Duration.ofHours(8)))
                .isEmpty();
        assertThat(timeline).took(millis(2_250).plusNanos(7)).nothingLeftRunning();

        assertThat(KitchenDeadline.shift(List.of(new Step<>(tea, Duration.ofHours(8))), millis(750)))
                .isEmpty();
        assertThat(timeline).took(seconds(3).plusNanos(7)).nothingLeftRunning();
        assertThat(tea.calls()).isEqualTo(3);
        Thread.sleep(Duration.ofHours(24));
        assertThat(timeline).silentAfter(seconds(3).plusNanos(7));
    }

    /** In milliseconds. No two of its own limit, its work and the time left end at the same instant. */
    private record Task(long limit, long takes, long cleanUp) {

        static Task any(Random random, long left) {
            while (true) {
                Task task = new Task(random.nextInt(1, 5_000), random.nextInt(1, 4_000), random.nextInt(1, 1_500));
                long end = Math.min(task.limit, left) + task.cleanUp;
                if (task.limit != task.takes && task.limit != left && task.takes != left && end != left) {
                    return task;
                }
            }
        }
    }

    private static TestRecipe<String> recipe(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    /** Works until it is interrupted and for some time more, undisturbed; then says what it is about to do. */
    private static String afterTheInterrupt(String what) {
        try {
            Thread.sleep(seconds(60));
        } catch (InterruptedException e) {
            // No other interrupt ends a join.
            new CompletableFuture<>().completeOnTimeout(null, 750, MILLISECONDS).join();
        }
        System.out.println("cook: " + what);
        return what;
    }
}
