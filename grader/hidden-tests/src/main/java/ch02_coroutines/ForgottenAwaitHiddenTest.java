package ch02_coroutines;

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
import org.asynckata.engine.Line;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class ForgottenAwaitHiddenTest {

    @Test
    void in_turn_takes_the_sum(Timeline timeline) throws Exception {
        Random random = new Random(8);
        List<Line> expected = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Duration a = millis(random.nextInt(1, 4_000));
            Duration b = millis(random.nextInt(1, 4_000));
            expected.addAll(oneAfterTheOther(timeline.now(), a, b));

            ForgottenAwait.inTurn(recipe("a", a), recipe("b", b));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    void together_takes_the_slower_one(Timeline timeline) throws Exception {
        Random random = new Random(9);
        List<Line> expected = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Duration quick = millis(random.nextInt(1, 2_000));
            Duration slow = millis(random.nextInt(2_000, 4_000));
            Duration a = i % 2 == 0 ? quick : slow;
            Duration b = i % 2 == 0 ? slow : quick;
            Duration start = timeline.now();
            expected.add(Line.at(start, "a: started"));
            expected.add(Line.at(start, "b: started"));
            expected.add(Line.at(start.plus(a), "a: ready"));
            expected.add(Line.at(start.plus(b), "b: ready"));
            expected.add(Line.at(start.plus(slow), "main: all done"));

            ForgottenAwait.together(recipe("a", a), recipe("b", b));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    void separately_takes_the_sum_in_fresh_threads(Timeline timeline) throws Exception {
        ThreadLocal<String> note = ThreadLocal.withInitial(() -> "nothing");

        ForgottenAwait.separately(leavingANote("a", seconds(3), note), leavingANote("b", millis(1_500), note));

        assertThat(timeline)
                .shows(
                        "0.0 a: found nothing",
                        "3.0 a: left a note",
                        "3.0 b: found nothing",
                        "4.5 b: left a note",
                        "4.5 main: all done");
        assertThat(note.get()).isEqualTo("nothing");
    }

    @Test
    void in_turn_a_failure_keeps_b_from_starting(Timeline timeline) throws Exception {
        IOException offline = new IOException("offline");

        assertFails(() -> ForgottenAwait.inTurn(recipe("a", seconds(4)).fails(offline), recipe("b", seconds(2))))
                .with(offline);
        Thread.sleep(seconds(60));
        assertThat(timeline).shows("0.0 a: started", "4.0 a: failed").nothingLeftRunning();
    }

    @Test
    void together_a_failure_reaches_the_caller(Timeline timeline) throws Exception {
        IOException offline = new IOException("offline");
        IllegalStateException full = new IllegalStateException("full");

        assertFails(() -> ForgottenAwait.together(recipe("a", seconds(1)).fails(offline), recipe("b", seconds(3))))
                .with(offline);
        assertFails(() -> ForgottenAwait.together(
                        recipe("a", seconds(3)), recipe("b", seconds(1)).fails(full)))
                .with(full);
        Thread.sleep(seconds(60));
        assertThat(timeline).lacks("main: all done").nothingLeftRunning();
    }

    @Test
    void separately_a_failure_keeps_b_from_starting(Timeline timeline) throws Exception {
        IllegalStateException full = new IllegalStateException("full");

        assertFails(() -> ForgottenAwait.separately(recipe("a", seconds(5)).fails(full), recipe("b", seconds(2))))
                .with(full);
        Thread.sleep(seconds(60));
        assertThat(timeline).shows("0.0 a: started", "5.0 a: failed").nothingLeftRunning();
    }

    @Test
    @Schedules(30)
    void all_done_is_the_last_word(Timeline timeline) throws Exception {
        ForgottenAwait.together(recipe("a", seconds(2)), recipe("b", seconds(2)));

        assertThat(timeline)
                .shows("0.0 a: started", "0.0 b: started", "2.0 a: ready", "2.0 b: ready", "2.0 main: all done")
                .before("a: ready", "main: all done")
                .before("b: ready", "main: all done");
    }

    private static TestRecipe<?> recipe(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes);
    }

    private static Callable<?> leavingANote(String who, Duration takes, ThreadLocal<String> note) {
        return () -> {
            System.out.println(who + ": found " + note.get());
            note.set("a note of " + who);
            Thread.sleep(takes);
            System.out.println(who + ": left a note");
            return who;
        };
    }

    private static List<Line> oneAfterTheOther(Duration start, Duration a, Duration b) {
        Duration half = start.plus(a);
        Duration end = half.plus(b);
        return List.of(
                Line.at(start, "a: started"),
                Line.at(half, "a: ready"),
                Line.at(half, "b: started"),
                Line.at(end, "b: ready"),
                Line.at(end, "main: all done"));
    }
}
