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
import java.util.concurrent.CancellationException;
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
class ImpatientGardenerHiddenTest {

    @Test
    @Points(3)
    void any_plant_and_any_patience(Timeline timeline) throws Exception {
        Random random = new Random(18);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String name = "plant " + i;
            Duration patience = millis(random.nextInt(1, 5_000));
            // Never at the very instant: in time or too slow by a few milliseconds or seconds, and an odd nanosecond.
            Duration difference = millis(random.nextInt(i % 2 == 0 ? 5 : 5_000)).plusNanos(1);
            boolean slow = random.nextBoolean() || patience.compareTo(difference) <= 0;
            Duration takes = slow ? patience.plus(difference) : patience.minus(difference);
            Duration start = timeline.now();
            Duration end = start.plus(slow ? patience : takes);
            expected.add(Line.at(start, name + ": started"));
            expected.add(Line.at(end, name + (slow ? ": interrupted" : ": ready")));
            if (slow) {
                expected.add(Line.at(end, "gardener: too slow"));
                expected.add(Line.at(end, "gardener: removed"));
            }

            Optional<Integer> flower =
                    ImpatientGardener.grow(TestRecipe.named(name).takes(takes).gives(i), patience);

            assertThat(flower).isEqualTo(slow ? Optional.empty() : Optional.of(i));
            assertThat(timeline).shows(expected).took(end).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void a_timeout_of_its_own_is_a_failure(Timeline timeline) throws Exception {
        TimeoutException noRain = new TimeoutException("no rain for weeks");
        CancellationException noSun = new CancellationException("sunshine was cancelled");

        assertFails(() -> ImpatientGardener.grow(fern(seconds(2)).fails(noRain), seconds(5)))
                .with(noRain);
        assertThat(timeline).took(seconds(2));
        assertFails(() -> ImpatientGardener.grow(fern(seconds(3)).fails(noSun), seconds(5)))
                .with(noSun);
        assertThat(timeline)
                .shows("0.0 fern: started", "2.0 fern: failed", "2.0 fern: started", "5.0 fern: failed")
                .took(seconds(5))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_failure_is_told_at_once(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        TestRecipe<String> fern = fern(millis(1_001)).fails(eaten);

        assertFails(() -> ImpatientGardener.grow(fern, seconds(9))).with(eaten);
        assertThat(timeline).took(millis(1_001));
        // A failure that would have come too late never comes.
        assertThat(ImpatientGardener.grow(fern, seconds(1))).isEmpty();
        assertThat(timeline)
                .shows(
                        "0.0 fern: started",
                        "1.001 fern: failed",
                        "1.001 fern: started",
                        "2.001 gardener: too slow",
                        "2.001 fern: interrupted",
                        "2.001 gardener: removed")
                .took(millis(2_001));
        assertThat(fern.calls()).isEqualTo(2);
    }

    @Test
    @Schedules(60)
    @Points(3)
    void removed_means_that_it_has_ended(Timeline timeline) throws Exception {
        assertThat(ImpatientGardener.grow(fern(seconds(9)).cleansUpFor(millis(2_300)), seconds(4)))
                .isEmpty();

        assertThat(timeline)
                .shows(
                        "0.0 fern: started",
                        "4.0 gardener: too slow",
                        "4.0 fern: interrupted",
                        "6.3 fern: cleaned up",
                        "6.3 gardener: removed")
                .before("fern: cleaned up", "gardener: removed")
                .took(millis(6_300))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void what_comes_after_the_interrupt_does_not_matter(Timeline timeline) throws Exception {
        Callable<String> stubborn = () -> afterTheInterrupt("bloomed all the same");
        Callable<String> sulking = () -> {
            throw new IllegalStateException(afterTheInterrupt("withered"));
        };

        assertThat(ImpatientGardener.grow(stubborn, seconds(2))).isEmpty();
        assertThat(ImpatientGardener.grow(sulking, seconds(2))).isEmpty();
        assertThat(timeline)
                .shows(
                        "2.0 gardener: too slow",
                        "3.0 plant: bloomed all the same",
                        "3.0 gardener: removed",
                        "5.0 gardener: too slow",
                        "6.0 plant: withered",
                        "6.0 gardener: removed")
                .took(seconds(6));
    }

    @Test
    @Points(3)
    void an_interrupted_caller_pulls_it_up(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (long after : List.of(1, 1_500, 3_999)) {
            Duration start = timeline.now();
            FutureTask<?> growing = new FutureTask<>(() -> ImpatientGardener.grow(fern(seconds(60)), seconds(4)));
            Thread caller = Thread.startVirtualThread(growing);
            Thread.sleep(millis(after));
            caller.interrupt();

            assertFails(growing::get).withA(InterruptedException.class);
            expected.add(Line.at(start, "fern: started"));
            expected.add(Line.at(start.plusMillis(after), "fern: interrupted"));
            assertThat(timeline).shows(expected).took(start.plusMillis(after)).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void an_interrupted_caller_waits_for_the_end(Timeline timeline) throws Exception {
        FutureTask<?> growing =
                new FutureTask<>(() -> ImpatientGardener.grow(fern(seconds(60)).cleansUpFor(seconds(7)), seconds(4)));
        Thread caller = Thread.startVirtualThread(growing);
        Thread.sleep(millis(2_500));
        caller.interrupt();

        assertFails(growing::get).withA(InterruptedException.class);
        assertThat(timeline)
                .shows("0.0 fern: started", "2.5 fern: interrupted", "9.5 fern: cleaned up")
                .took(millis(9_500))
                .nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(3)
    void at_the_very_instant_it_is_one_or_the_other(Timeline timeline) throws Exception {
        Optional<String> flower = ImpatientGardener.grow(fern(seconds(3)), seconds(3));

        assertThat(timeline).took(seconds(3));
        long told = timeline.lines().stream()
                .filter(line -> line.who().equals("gardener"))
                .count();
        assertThat(told).isEqualTo(flower.isPresent() ? 0 : 2);
        assertThat(timeline).nothingLeftRunning();
    }

    private static TestRecipe<String> fern(Duration takes) {
        return TestRecipe.named("fern").takes(takes).gives("a fern");
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
        System.out.println("plant: " + what);
        return what;
    }
}
