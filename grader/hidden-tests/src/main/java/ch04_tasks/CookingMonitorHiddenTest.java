package ch04_tasks;

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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class CookingMonitorHiddenTest {

    @Test
    @Points(3)
    void any_cooking(Timeline timeline) throws Exception {
        Random random = new Random(16);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int looks = random.nextInt(1, 7);
            Duration between = millis(random.nextInt(2, 2_000));
            // Ready in the midst between two looks, and once in a while only after the last one.
            int seenAt = random.nextInt(1, looks + 2);
            Duration takes = between.multipliedBy(seenAt).minus(between.dividedBy(2));
            Duration start = timeline.now();
            expected.add(Line.at(start, "dish " + i + ": started"));
            for (int look = 1; look <= Math.min(looks, seenAt); look++) {
                expected.add(Line.at(
                        start.plus(between.multipliedBy(look)),
                        "monitor: look " + look + ", done = " + (look == seenAt)));
            }
            Duration end = start.plus(between.multipliedBy(Math.min(looks, seenAt)));
            if (seenAt > looks) {
                expected.add(Line.at(end, "monitor: cancelling"));
                expected.add(Line.at(end, "dish " + i + ": interrupted"));
                expected.add(Line.at(end, "monitor: cancelled"));
            } else {
                expected.add(Line.at(start.plus(takes), "dish " + i + ": ready"));
            }

            Optional<Integer> dish = CookingMonitor.watch(
                    TestRecipe.named("dish " + i).takes(takes).gives(i), looks, between);

            assertThat(dish).isEqualTo(seenAt > looks ? Optional.empty() : Optional.of(i));
            assertThat(timeline).shows(expected).took(end).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void ready_before_the_first_look(Timeline timeline) throws Exception {
        TestRecipe<String> egg = TestRecipe.named("egg").takes(millis(1)).gives("a boiled egg");

        assertThat(CookingMonitor.watch(egg, 5, seconds(4))).contains("a boiled egg");
        assertThat(CookingMonitor.watch(egg, 1, seconds(2))).contains("a boiled egg");
        assertThat(egg.calls()).isEqualTo(2);
        assertThat(timeline)
                .shows(
                        "0.0 egg: started",
                        "0.001 egg: ready",
                        "4.0 monitor: look 1, done = true",
                        "4.0 egg: started",
                        "4.001 egg: ready",
                        "6.0 monitor: look 1, done = true")
                .took(seconds(6));
    }

    @Test
    @Points(3)
    void a_failure_is_noticed_at_the_next_look(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (int seenAt = 1; seenAt <= 3; seenAt++) {
            IOException burnt = new IOException("burnt");
            Duration start = timeline.now();
            expected.add(Line.at(start, "stew: started"));
            expected.add(Line.at(start.plusMillis(1_000 * seenAt - 300), "stew: failed"));
            for (int look = 1; look <= seenAt; look++) {
                expected.add(
                        Line.at(start.plusSeconds(look), "monitor: look " + look + ", done = " + (look == seenAt)));
            }
            TestRecipe<String> stew = TestRecipe.named("stew")
                    .takes(millis(1_000 * seenAt - 300))
                    .gives("no stew")
                    .fails(burnt);

            assertFails(() -> CookingMonitor.watch(stew, 3, seconds(1))).with(burnt);
            assertThat(timeline).shows(expected).took(start.plusSeconds(seenAt)).nothingLeftRunning();
        }
    }

    @Test
    @Schedules(60)
    @Points(3)
    void cancelled_means_that_it_has_ended(Timeline timeline) throws Exception {
        TestRecipe<String> stew =
                TestRecipe.named("stew").takes(seconds(9)).gives("too late").cleansUpFor(millis(1_700));

        assertThat(CookingMonitor.watch(stew, 2, seconds(1))).isEmpty();
        assertThat(timeline)
                .shows(
                        "0.0 stew: started",
                        "1.0 monitor: look 1, done = false",
                        "2.0 monitor: look 2, done = false",
                        "2.0 monitor: cancelling",
                        "2.0 stew: interrupted",
                        "3.7 stew: cleaned up",
                        "3.7 monitor: cancelled")
                .before("monitor: cancelling", "stew: interrupted")
                .before("stew: cleaned up", "monitor: cancelled")
                .took(millis(3_700))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void what_comes_after_the_interrupt_does_not_matter(Timeline timeline) throws Exception {
        Callable<String> stubborn = () -> afterTheInterrupt("a late stew");
        Callable<String> clumsy = () -> {
            throw new IllegalStateException(afterTheInterrupt("spilled"));
        };

        assertThat(CookingMonitor.watch(stubborn, 1, millis(1_500))).isEmpty();
        assertThat(CookingMonitor.watch(clumsy, 1, millis(1_500))).isEmpty();
        assertThat(timeline)
                .shows(
                        "1.5 monitor: look 1, done = false",
                        "1.5 monitor: cancelling",
                        "2.5 cook: a late stew",
                        "2.5 monitor: cancelled",
                        "4.0 monitor: look 1, done = false",
                        "4.0 monitor: cancelling",
                        "5.0 cook: spilled",
                        "5.0 monitor: cancelled")
                .took(seconds(5));
    }

    @Test
    @Points(3)
    void an_interrupted_caller_calls_it_off(Timeline timeline) throws Exception {
        for (int look = 0; look < 3; look++) {
            Duration start = timeline.now();
            TestRecipe<String> stew =
                    TestRecipe.named("stew " + look).takes(seconds(60)).gives("a stew");
            FutureTask<?> watching = new FutureTask<>(() -> CookingMonitor.watch(stew, 3, seconds(2)));
            Thread caller = Thread.startVirtualThread(watching);
            Thread.sleep(millis(2_000 * look + 700));
            caller.interrupt();

            assertFails(watching::get).withA(InterruptedException.class);
            Duration end = start.plusMillis(2_000 * look + 700);
            assertThat(timeline).wasInterrupted("stew " + look, end).took(end).nothingLeftRunning();
        }
        Thread.sleep(seconds(90));
        assertThat(timeline).lacks("monitor: cancelling").lacks("monitor: cancelled");
        assertThat(timeline.lines()).hasSize(3 * 2 + 1 + 2);
    }

    @Test
    @Points(3)
    void an_interrupted_caller_waits_for_the_end(Timeline timeline) throws Exception {
        TestRecipe<String> stew =
                TestRecipe.named("stew").takes(seconds(60)).gives("a stew").cleansUpFor(seconds(4));
        FutureTask<?> watching = new FutureTask<>(() -> CookingMonitor.watch(stew, 10, seconds(1)));
        Thread caller = Thread.startVirtualThread(watching);
        Thread.sleep(millis(1_250));
        caller.interrupt();

        assertFails(watching::get).withA(InterruptedException.class);
        assertThat(timeline)
                .shows(
                        "0.0 stew: started",
                        "1.0 monitor: look 1, done = false",
                        "1.25 stew: interrupted",
                        "5.25 stew: cleaned up")
                .took(millis(5_250))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void several_may_be_watched_at_the_same_time(Timeline timeline) throws Exception {
        FutureTask<Optional<String>> first = new FutureTask<>(() -> CookingMonitor.watch(
                TestRecipe.named("rice").takes(millis(2_500)).gives("rice"), 4, seconds(1)));
        FutureTask<Optional<String>> second = new FutureTask<>(() -> CookingMonitor.watch(
                TestRecipe.named("beans").takes(seconds(50)).gives("beans"), 2, seconds(1)));
        Thread.startVirtualThread(first);
        Thread.sleep(millis(200));
        Thread.startVirtualThread(second);

        assertThat(first.get()).contains("rice");
        assertThat(second.get()).isEmpty();
        assertThat(timeline)
                .shows(
                        "0.0 rice: started",
                        "0.2 beans: started",
                        "1.0 monitor: look 1, done = false",
                        "1.2 monitor: look 1, done = false",
                        "2.0 monitor: look 2, done = false",
                        "2.2 monitor: look 2, done = false",
                        "2.2 monitor: cancelling",
                        "2.2 beans: interrupted",
                        "2.2 monitor: cancelled",
                        "2.5 rice: ready",
                        "3.0 monitor: look 3, done = true")
                .took(seconds(3));
    }

    /** Works until it is interrupted and for a second more, undisturbed; then says what it is about to do. */
    private static String afterTheInterrupt(String what) {
        try {
            Thread.sleep(seconds(60));
        } catch (InterruptedException e) {
            // No other interrupt ends a join.
            new CompletableFuture<>()
                    .completeOnTimeout(null, 1_000, MILLISECONDS)
                    .join();
        }
        System.out.println("cook: " + what);
        return what;
    }
}
