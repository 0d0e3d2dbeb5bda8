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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class LobsterCleanupHiddenTest {

    @Test
    @Points(3)
    void making_the_recipe_does_nothing(Timeline timeline) throws Exception {
        TestRecipe<String> crab = TestRecipe.named("crab").takes(seconds(3)).gives("a crab");

        Callable<String> recipe = LobsterCleanup.withCleanup(crab, saying("crab: cleaned up"));

        Thread.sleep(Duration.ofHours(1));
        assertThat(timeline.lines()).isEmpty();
        assertThat(timeline).nothingLeftRunning();
        assertThat(recipe.call()).isEqualTo("a crab");
        assertThat(recipe.call()).isEqualTo("a crab");
        assertThat(timeline)
                .shows("3600.0 crab: started", "3603.0 crab: ready", "3603.0 crab: started", "3606.0 crab: ready")
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void nothing_is_cleaned_up_but_after_an_interrupt(Timeline timeline) throws Exception {
        Callable<Integer> stubborn = () -> {
            try {
                Thread.sleep(seconds(60));
            } catch (InterruptedException e) {
                System.out.println("cook: not now");
            }
            return 7;
        };
        for (Exception failure : List.of(new IOException("no pot"), new IllegalStateException("no gas"))) {
            TestRecipe<String> cook =
                    TestRecipe.named("crab").takes(millis(1_250)).gives("none");
            Callable<String> recipe = LobsterCleanup.withCleanup(cook.fails(failure), saying("crab: cleaned up"));

            assertThat(thrownBy(recipe)).isSameAs(failure);
        }
        FutureTask<Integer> cooking =
                new FutureTask<>(LobsterCleanup.withCleanup(stubborn, saying("crab: cleaned up")));
        interruptAfter(seconds(2), cooking);

        // He was asked to stop, and he did not.
        assertThat(cooking.get()).isEqualTo(7);
        assertThat(timeline)
                .shows(
                        "0.0 crab: started",
                        "1.25 crab: failed",
                        "1.25 crab: started",
                        "2.5 crab: failed",
                        "4.5 cook: not now");
    }

    @Test
    @Points(3)
    void interrupted_at_any_time_it_cleans_up_once(Timeline timeline) throws Exception {
        Random random = new Random(30);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "lobster " + i;
            Duration takes = millis(random.nextInt(2, 9_000));
            // In the first case at once, before it has begun to cook.
            Duration until = i == 0 ? Duration.ZERO : millis(random.nextLong(1, takes.toMillis()));
            Callable<Object> recipe =
                    LobsterCleanup.withCleanup(TestRecipe.named(name).takes(takes), saying(name + ": thrown away"));
            FutureTask<Object> cooking = new FutureTask<>(recipe);
            Duration start = timeline.now();
            expected.add(Line.at(start, name + ": started"));
            expected.add(Line.at(start.plus(until), name + ": interrupted"));
            expected.add(Line.at(start.plus(until), name + ": thrown away"));

            interruptAfter(until, cooking);

            assertFails(cooking::get).withA(InterruptedException.class);
            assertThat(timeline).shows(expected).took(start.plus(until)).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void the_same_interrupt_goes_on(Timeline timeline) throws Exception {
        InterruptedException enough = new InterruptedException("enough");
        Callable<String> stopped = LobsterCleanup.withCleanup(
                () -> {
                    Thread.sleep(seconds(2));
                    throw enough;
                },
                saying("cook: cleans up"));

        assertThat(thrownBy(stopped)).isSameAs(enough);
        assertThat(timeline).shows("2.0 cook: cleans up").took(seconds(2));
    }

    @Test
    @Points(3)
    void who_is_further_out_cleans_up_too(Timeline timeline) throws Exception {
        Callable<Object> pot =
                LobsterCleanup.withCleanup(TestRecipe.named("lobster").takes(seconds(8)), sleeping("pot", seconds(1)));
        Callable<Object> table = LobsterCleanup.withCleanup(pot, sleeping("table", millis(2_500)));
        FutureTask<Object> evening = new FutureTask<>(LobsterCleanup.withCleanup(table, saying("door: closed")));

        interruptAfter(seconds(6), evening);

        assertFails(evening::get).withA(InterruptedException.class);
        assertThat(timeline)
                .shows(
                        "0.0 lobster: started",
                        "6.0 lobster: interrupted",
                        "6.0 pot: to be cleaned",
                        "7.0 pot: cleaned",
                        "7.0 table: to be cleaned",
                        "9.5 table: cleaned",
                        "9.5 door: closed")
                .before("pot: cleaned", "table: to be cleaned")
                .before("table: cleaned", "door: closed")
                .took(millis(9_500));
    }

    @Test
    @Schedules(60)
    @Points(3)
    void who_waits_for_the_end_waits_for_the_cleanup(Timeline timeline) throws Exception {
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Object> cooking = kitchen.submit(LobsterCleanup.withCleanup(
                    TestRecipe.named("lobster").takes(seconds(10)), sleeping("pot", seconds(2))));
            assertFails(() -> cooking.get(5, TimeUnit.SECONDS)).withA(TimeoutException.class);
            cooking.cancel(true);
        }
        System.out.println("customer: gone");

        assertThat(timeline)
                .shows(
                        "0.0 lobster: started",
                        "5.0 lobster: interrupted",
                        "5.0 pot: to be cleaned",
                        "7.0 pot: cleaned",
                        "7.0 customer: gone")
                .before("pot: cleaned", "customer: gone")
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void a_cleanup_that_fails_does_not_hide_the_interrupt(Timeline timeline) throws Exception {
        InterruptedException enough = new InterruptedException("enough");
        IllegalStateException full = new IllegalStateException("the bin is full");
        Callable<String> cook = () -> {
            throw enough;
        };
        Callable<String> stopped = LobsterCleanup.withCleanup(cook, () -> {
            System.out.println("cook: cannot clean up");
            throw full;
        });

        assertThat(thrownBy(stopped)).isSameAs(enough).hasSuppressedException(full);
        assertThat(timeline).shows("0.0 cook: cannot clean up");
    }

    @Test
    @Schedules(60)
    @Points(3)
    void each_run_cleans_up_for_itself(Timeline timeline) throws Exception {
        Callable<Object> recipe = LobsterCleanup.withCleanup(
                TestRecipe.named("lobster").takes(seconds(6)), saying("cook: throws it away"));
        FutureTask<Object> first = new FutureTask<>(recipe);
        FutureTask<Object> second = new FutureTask<>(recipe);
        FutureTask<Object> third = new FutureTask<>(recipe);
        Thread one = Thread.startVirtualThread(first);
        Thread.startVirtualThread(second);
        Thread other = Thread.startVirtualThread(third);
        Thread.sleep(seconds(4));
        one.interrupt();
        other.interrupt();

        assertFails(first::get).withA(InterruptedException.class);
        assertFails(third::get).withA(InterruptedException.class);
        assertThat(second.get()).isEqualTo("lobster");
        assertThat(timeline)
                .shows(
                        "0.0 lobster: started",
                        "0.0 lobster: started",
                        "0.0 lobster: started",
                        "4.0 lobster: interrupted",
                        "4.0 lobster: interrupted",
                        "4.0 cook: throws it away",
                        "4.0 cook: throws it away",
                        "6.0 lobster: ready")
                .nothingLeftRunning();
    }

    private static Runnable saying(String line) {
        return () -> System.out.println(line);
    }

    private static Runnable sleeping(String what, Duration takes) {
        return () -> {
            System.out.println(what + ": to be cleaned");
            try {
                Thread.sleep(takes);
                System.out.println(what + ": cleaned");
            } catch (InterruptedException e) {
                System.out.println(what + ": left dirty, because of an interrupt");
            }
        };
    }

    /** Runs it in a thread that is interrupted after this time; zero: already before it begins. */
    private static void interruptAfter(Duration time, FutureTask<?> cooking) throws Exception {
        Thread cook = Thread.ofVirtual().unstarted(() -> {
            if (time.isZero()) {
                Thread.currentThread().interrupt();
            }
            cooking.run();
        });
        cook.start();
        if (time.isPositive()) {
            Thread.sleep(time);
            cook.interrupt();
        }
    }

    private static Exception thrownBy(Callable<?> recipe) {
        try {
            recipe.call();
        } catch (Exception e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }
}
