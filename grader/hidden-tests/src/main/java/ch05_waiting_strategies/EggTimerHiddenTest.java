package ch05_waiting_strategies;

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
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
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
class EggTimerHiddenTest {

    @Test
    @Points(2)
    void any_eggs_and_any_limit(Timeline timeline) throws Exception {
        Random random = new Random(26);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String name = "eggs " + i;
            Duration limit = millis(random.nextInt(1, 5_000));
            // Done before the limit or after it, sometimes by no more than a nanosecond, but never at that very
            // instant.
            Duration difference = millis(i % 3 == 0 ? 0 : random.nextInt(3_000)).plusNanos(1);
            boolean late = random.nextBoolean() || limit.compareTo(difference) <= 0;
            Duration takes = late ? limit.plus(difference) : limit.minus(difference);
            TestRecipe<Integer> eggs = TestRecipe.named(name).takes(takes).gives(i);
            Duration start = timeline.now();
            Duration end = start.plus(late ? limit : takes);
            expected.add(Line.at(start, name + ": started"));
            expected.add(Line.at(end, name + (late ? ": interrupted" : ": ready")));

            if (late) {
                assertFails(() -> EggTimer.within(limit, eggs)).withA(TimeoutException.class);
            } else {
                assertThat(EggTimer.within(limit, eggs)).isEqualTo(i);
            }

            assertThat(timeline).took(end).nothingLeftRunning();
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(2)
    void a_failure_is_passed_on_at_once(Timeline timeline) {
        IOException broken = new IOException("an egg is broken");
        IllegalStateException cold = new IllegalStateException("the stove is off");

        assertFails(() -> EggTimer.within(seconds(5), eggs(millis(1_750)).fails(broken)))
                .with(broken);
        assertThat(timeline).took(millis(1_750)).nothingLeftRunning();
        assertFails(() -> EggTimer.within(seconds(5), eggs(Duration.ZERO).fails(cold)))
                .with(cold);
        assertThat(timeline).took(millis(1_750)).nothingLeftRunning();
        // A failure that would have come too late never comes.
        assertFails(() -> EggTimer.within(seconds(2), eggs(seconds(3)).fails(broken)))
                .withA(TimeoutException.class);
        assertThat(timeline).took(millis(3_750)).nothingLeftRunning();
        assertThat(timeline)
                .shows(
                        "0.0 eggs: started",
                        "1.75 eggs: failed",
                        "1.75 eggs: started",
                        "1.75 eggs: failed",
                        "1.75 eggs: started",
                        "3.75 eggs: interrupted");
    }

    @Test
    @Points(2)
    void a_timeout_of_its_own_is_passed_on(Timeline timeline) {
        TimeoutException noGas = new TimeoutException("the gas company does not answer");
        CancellationException noEggs = new CancellationException("the delivery was cancelled");

        assertFails(() -> EggTimer.within(seconds(9), eggs(seconds(4)).fails(noGas)))
                .with(noGas);
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();
        assertFails(() -> EggTimer.within(seconds(9), eggs(seconds(1)).fails(noEggs)))
                .with(noEggs);
        assertThat(timeline).took(seconds(5)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void nothing_may_be_what_it_gives(Timeline timeline) throws Exception {
        TestRecipe<String> eggs = TestRecipe.named("eggs").takes(seconds(2)).gives(null);

        assertThat(EggTimer.within(seconds(3), eggs)).isNull();
        assertThat(timeline).shows("0.0 eggs: started", "2.0 eggs: ready").took(seconds(2));
        assertFails(() -> EggTimer.within(seconds(1), eggs)).withA(TimeoutException.class);
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void eggs_are_cooked_once(Timeline timeline) throws Exception {
        TestRecipe<String> quick = eggs(millis(1));
        TestRecipe<String> slow = eggs(Duration.ofHours(2));

        assertThat(EggTimer.within(Duration.ofHours(1), quick)).isEqualTo("hard eggs");
        assertThat(quick.calls()).isEqualTo(1);
        assertFails(() -> EggTimer.within(millis(1), slow)).withA(TimeoutException.class);
        assertThat(slow.calls()).isEqualTo(1);
        assertThat(timeline).took(millis(2)).nothingLeftRunning();
        // Nobody comes back to them or to the caller later on.
        Thread.sleep(Duration.ofHours(3));
        assertThat(timeline)
                .shows("0.0 eggs: started", "0.001 eggs: ready", "0.001 eggs: started", "0.002 eggs: interrupted");
    }

    @Test
    @Schedules(100)
    @Points(2)
    void at_the_very_limit_there_is_one_outcome(Timeline timeline) throws Exception {
        TestRecipe<String> eggs = eggs(seconds(6));
        FutureTask<String> outcome = new FutureTask<>(() -> EggTimer.within(seconds(6), eggs));

        outcome.run();

        assertThat(timeline).took(seconds(6));
        assertThat(Thread.currentThread().isInterrupted())
                .as("an interrupt reaches the caller")
                .isFalse();
        if (outcome.state() == Future.State.SUCCESS) {
            assertThat(outcome.resultNow()).isEqualTo("hard eggs");
        } else {
            assertFails(outcome::get).withA(TimeoutException.class);
        }
        assertThat(timeline).nothingLeftRunning();
        assertThat(eggs.calls()).isEqualTo(1);
        Thread.sleep(seconds(60));
        assertThat(timeline).silentAfter(seconds(6));
    }

    @Test
    @Points(2)
    void an_interrupted_caller_takes_them_off(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1), millis(2_500), millis(5_999))) {
            Duration start = timeline.now();
            FutureTask<String> cook = new FutureTask<>(() -> EggTimer.within(seconds(6), eggs(seconds(30))));
            Thread caller = Thread.startVirtualThread(cook);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(cook::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plus(patience)).nothingLeftRunning();
            expected.add(Line.at(start, "eggs: started"));
            expected.add(Line.at(start.plus(patience), "eggs: interrupted"));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Points(2)
    void each_has_a_limit_of_its_own(Timeline timeline) throws Exception {
        List<FutureTask<String>> guests = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            TestRecipe<String> eggs =
                    TestRecipe.named("eggs " + i).takes(seconds(3)).gives("eggs " + i);
            Duration limit = millis(1_250 + 1_000 * i);
            guests.add(new FutureTask<>(() -> EggTimer.within(limit, eggs)));
            Thread.startVirtualThread(guests.getLast());
            Thread.sleep(millis(100));
        }

        assertFails(guests.get(0)::get).withA(TimeoutException.class);
        assertFails(guests.get(1)::get).withA(TimeoutException.class);
        for (int i = 2; i < 5; i++) {
            assertThat(guests.get(i).get()).isEqualTo("eggs " + i);
        }
        assertThat(timeline)
                .shows(
                        "0.0 eggs 0: started",
                        "0.1 eggs 1: started",
                        "0.2 eggs 2: started",
                        "0.3 eggs 3: started",
                        "0.4 eggs 4: started",
                        "1.25 eggs 0: interrupted",
                        "2.35 eggs 1: interrupted",
                        "3.2 eggs 2: ready",
                        "3.3 eggs 3: ready",
                        "3.4 eggs 4: ready")
                .nothingLeftRunning();
    }

    private static TestRecipe<String> eggs(Duration takes) {
        return TestRecipe.named("eggs").takes(takes).gives("hard eggs");
    }
}
