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
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SlowKitchenHiddenTest {

    private static final Consumer<String> DOG = dish -> System.out.println(dish + ": eaten by the dog");

    @Test
    @Points(3)
    void any_steak_is_served_or_stopped(Timeline timeline) throws Exception {
        Random random = new Random(28);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Order order = Order.any("steak " + i, random);
            Duration cleanUp = millis(random.nextInt(1, 2_000));
            TestRecipe<String> steak = order.recipe().cleansUpFor(cleanUp);
            Duration start = timeline.now();
            Duration end = start.plus(order.late ? order.limit.plus(cleanUp) : order.takes);
            expected.add(Line.at(start, order.name + ": started"));
            if (order.late) {
                expected.add(Line.at(start.plus(order.limit), order.name + ": interrupted"));
            }
            expected.add(Line.at(end, order.name + (order.late ? ": cleaned up" : ": ready")));

            if (order.late) {
                assertFails(() -> SlowKitchen.orStop(order.limit, steak)).withA(TimeoutException.class);
            } else {
                assertThat(SlowKitchen.orStop(order.limit, steak)).isEqualTo(order.name);
            }

            assertThat(timeline).shows(expected).took(end).nothingLeftRunning();
            assertThat(steak.calls()).isEqualTo(1);
        }
    }

    @Test
    @Points(3)
    void any_steak_is_served_or_finished(Timeline timeline) throws Exception {
        Random random = new Random(280);
        List<Line> expected = new ArrayList<>();
        // Some steaks are still cooking when the next ones are ordered.
        for (int i = 0; i < 30; i++) {
            Order order = Order.any("steak " + i, random);
            TestRecipe<String> steak = order.recipe();
            Duration start = timeline.now();
            expected.add(Line.at(start, order.name + ": started"));
            expected.add(Line.at(start.plus(order.takes), order.name + ": ready"));

            if (order.late) {
                assertFails(() -> SlowKitchen.orLetFinish(order.limit, steak, DOG))
                        .withA(TimeoutException.class);
                expected.add(Line.at(start.plus(order.takes), order.name + ": eaten by the dog"));
            } else {
                assertThat(SlowKitchen.orLetFinish(order.limit, steak, DOG)).isEqualTo(order.name);
            }

            assertThat(timeline).took(start.plus(order.late ? order.limit : order.takes));
            assertThat(steak.calls()).isEqualTo(1);
        }
        Thread.sleep(seconds(60));
        expected.sort(Comparator.comparing(Line::at));
        assertThat(timeline).shows(expected).nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(3)
    void stopped_means_that_it_has_ended(Timeline timeline) throws Exception {
        Callable<String> stubborn = () -> afterTheInterrupt("well done");
        Callable<String> clumsy = () -> {
            throw new IllegalStateException(afterTheInterrupt("dropped"));
        };

        assertFails(() -> SlowKitchen.orStop(millis(1_500), stubborn)).withA(TimeoutException.class);
        System.out.println("customer: gone");
        assertThat(timeline).before("cook: well done", "customer: gone").took(millis(2_250));
        assertFails(() -> SlowKitchen.orStop(millis(500), clumsy)).withA(TimeoutException.class);
        assertThat(timeline)
                .shows("2.25 cook: well done", "2.25 customer: gone", "3.5 cook: dropped")
                .took(millis(3_500))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_failure_in_time_is_passed_on(Timeline timeline) throws Exception {
        IOException burnt = new IOException("burnt");
        TimeoutException noMeat = new TimeoutException("the butcher does not answer");

        assertFails(() -> SlowKitchen.orStop(seconds(5), steak(seconds(2)).fails(burnt)))
                .with(burnt);
        assertThat(timeline).took(seconds(2));
        assertFails(() -> SlowKitchen.orLetFinish(seconds(5), steak(seconds(3)).fails(burnt), DOG))
                .with(burnt);
        assertThat(timeline).took(seconds(5));
        assertFails(() -> SlowKitchen.orStop(seconds(5), steak(millis(500)).fails(noMeat)))
                .with(noMeat);
        assertThat(timeline).took(millis(5_500));
        assertFails(() -> SlowKitchen.orLetFinish(seconds(5), steak(millis(1)).fails(noMeat), DOG))
                .with(noMeat);
        assertThat(timeline).took(millis(5_501)).nothingLeftRunning();
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows(
                        "0.0 steak: started",
                        "2.0 steak: failed",
                        "2.0 steak: started",
                        "5.0 steak: failed",
                        "5.0 steak: started",
                        "5.5 steak: failed",
                        "5.5 steak: started",
                        "5.501 steak: failed");
    }

    @Test
    @Points(3)
    void a_failure_after_the_limit_goes_nowhere(Timeline timeline) throws Exception {
        TestRecipe<String> steak = steak(seconds(4)).fails(new IllegalStateException("burnt"));

        assertFails(() -> SlowKitchen.orLetFinish(seconds(3), steak, DOG)).withA(TimeoutException.class);
        assertThat(timeline).took(seconds(3));
        Thread.sleep(seconds(60));
        assertThat(timeline).shows("0.0 steak: started", "4.0 steak: failed").nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(3)
    void at_the_very_limit_it_is_eaten_once(Timeline timeline) throws Exception {
        FutureTask<String> outcome =
                new FutureTask<>(() -> SlowKitchen.orLetFinish(seconds(3), steak(seconds(3)), DOG));

        outcome.run();

        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
        if (outcome.state() == Future.State.SUCCESS) {
            assertThat(outcome.resultNow()).isEqualTo("steak");
            assertThat(timeline).shows("0.0 steak: started", "3.0 steak: ready");
        } else {
            assertFails(outcome::get).withA(TimeoutException.class);
            assertThat(timeline).shows("0.0 steak: started", "3.0 steak: ready", "3.0 steak: eaten by the dog");
        }
    }

    @Test
    @Points(3)
    void an_interrupted_caller_stops_it(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration until : List.of(millis(1), millis(1_750), millis(2_999))) {
            Duration start = timeline.now();
            TestRecipe<String> steak = steak(seconds(20)).cleansUpFor(seconds(6));
            FutureTask<String> customer = new FutureTask<>(() -> SlowKitchen.orStop(seconds(3), steak));
            Thread caller = Thread.startVirtualThread(customer);
            Thread.sleep(until);
            caller.interrupt();

            assertFails(customer::get).withA(InterruptedException.class);
            Duration end = start.plus(until).plusSeconds(6);
            expected.add(Line.at(start, "steak: started"));
            expected.add(Line.at(start.plus(until), "steak: interrupted"));
            expected.add(Line.at(end, "steak: cleaned up"));
            assertThat(timeline).took(end).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void an_interrupted_caller_lets_it_finish(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration until : List.of(millis(1), millis(1_750), millis(2_999))) {
            Duration start = timeline.now();
            FutureTask<String> customer =
                    new FutureTask<>(() -> SlowKitchen.orLetFinish(seconds(3), steak(seconds(9)), DOG));
            Thread caller = Thread.startVirtualThread(customer);
            Thread.sleep(until);
            caller.interrupt();

            assertFails(customer::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plus(until));
            Thread.sleep(seconds(60));
            expected.add(Line.at(start, "steak: started"));
            expected.add(Line.at(start.plusSeconds(9), "steak: ready"));
            expected.add(Line.at(start.plusSeconds(9), "steak: eaten by the dog"));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    /** A steak that is ready before the limit or after it, but never at that very instant. */
    private record Order(String name, Duration limit, Duration takes, boolean late) {

        static Order any(String name, Random random) {
            Duration limit = millis(random.nextInt(1, 4_000));
            Duration difference = millis(random.nextInt(3_000)).plusNanos(1);
            boolean late = random.nextBoolean() || limit.compareTo(difference) <= 0;
            return new Order(name, limit, late ? limit.plus(difference) : limit.minus(difference), late);
        }

        TestRecipe<String> recipe() {
            return TestRecipe.named(name).takes(takes).gives(name);
        }
    }

    private static TestRecipe<String> steak(Duration takes) {
        return TestRecipe.named("steak").takes(takes).gives("steak");
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
