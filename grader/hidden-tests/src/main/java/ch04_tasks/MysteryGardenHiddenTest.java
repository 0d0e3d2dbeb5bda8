package ch04_tasks;

import static java.util.concurrent.TimeUnit.SECONDS;
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
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MysteryGardenHiddenTest {

    @Test
    @Points(2)
    void any_garden_does_what_was_predicted(Timeline timeline) throws Exception {
        Random random = new Random(20);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 24; round++) {
            // All different, so that nothing falls together by accident.
            List<Duration> times = times(random, 2 + round % 6);
            List<Plant> plants = new ArrayList<>();
            for (int i = 1; i < times.size(); i++) {
                plants.add(new Plant("round " + round + " plant " + i, times.get(i)));
            }
            Plant cancelled = plants.get(random.nextInt(plants.size()));
            Duration start = timeline.now();

            List<Event> predicted = MysteryGarden.predict(plants, cancelled, times.getFirst());

            assertThat(predicted).isSortedAccordingTo(Comparator.comparing(Event::at));
            Garden.tend(plants, cancelled, times.getFirst());
            expected.addAll(Garden.lines(start, predicted));
            assertThat(timeline).shows(expected);
        }
    }

    @Test
    @Points(2)
    void predicting_grows_nothing(Timeline timeline) throws Exception {
        Plant fern = new Plant("fern", seconds(4));
        Plant moss = new Plant("moss", seconds(6));
        List<Plant> plants = new ArrayList<>(List.of(fern, moss));

        List<Event> predicted = MysteryGarden.predict(plants, fern, seconds(2));

        assertThat(predicted).hasSize(5);
        assertThat(MysteryGarden.predict(List.copyOf(plants), fern, seconds(2))).isEqualTo(predicted);
        assertThat(plants).containsExactly(fern, moss);
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();
        Thread.sleep(seconds(60));
        assertThat(timeline).shows();
    }

    @Test
    @Points(2)
    void what_has_bloomed_is_not_cancelled(Timeline timeline) throws Exception {
        Plant fern = new Plant("fern", seconds(4));
        Plant moss = new Plant("moss", seconds(1));
        List<Event> predicted = MysteryGarden.predict(List.of(fern, moss), moss, seconds(2));

        List<String> basket = Garden.tend(List.of(fern, moss), moss, seconds(2));

        assertThat(basket).containsExactly("fern flower", "moss flower");
        assertThat(timeline)
                .shows(
                        "0.0 fern: planted",
                        "0.0 moss: planted",
                        "1.0 moss: bloomed",
                        "4.0 fern: bloomed",
                        "4.0 gardener: fern flower",
                        "4.0 gardener: moss flower")
                .shows(Garden.lines(Duration.ZERO, predicted));
    }

    @Test
    @Points(2)
    void each_plant_is_waited_for_in_its_turn(Timeline timeline) throws Exception {
        FutureTask<String> orchid = started(plant("orchid", seconds(60)));
        Thread.startVirtualThread(() -> cancel(orchid, seconds(1)));
        List<Future<String>> growing = List.of(
                started(plant("rose", seconds(4))),
                orchid,
                started(plant("tulip", seconds(2)).fails(new IOException("no rain"))),
                started(plant("lily", seconds(6))),
                started(plant("aster", seconds(5))));

        List<String> basket = MysteryGarden.collect(growing);

        assertThat(basket).containsExactly("rose flower", "cancelled", "failed", "lily flower", "aster flower");
        assertThat(timeline)
                .contains(
                        "4.0 gardener: rose flower",
                        "4.0 gardener: cancelled",
                        "4.0 gardener: failed",
                        "6.0 gardener: lily flower",
                        "6.0 gardener: aster flower")
                .before("rose: ready", "gardener: rose flower")
                .before("gardener: rose flower", "gardener: cancelled")
                .before("gardener: cancelled", "gardener: failed")
                .before("lily: ready", "gardener: lily flower")
                .before("gardener: lily flower", "gardener: aster flower")
                .took(seconds(6));
    }

    @Test
    @Points(2)
    void any_plants_are_collected(Timeline timeline) throws Exception {
        Random random = new Random(21);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 16; round++) {
            Duration start = timeline.now();
            Duration collected = start;
            List<Future<String>> growing = new ArrayList<>();
            List<String> basket = new ArrayList<>();
            for (Duration takes : times(random, round)) {
                String name = "round " + round + " plant " + growing.size();
                String fate = List.of("ready", "failed", "interrupted").get(random.nextInt(3));
                growing.add(
                        switch (fate) {
                            case "ready" -> started(plant(name, takes));
                            case "failed" -> started(plant(name, takes).fails(new IllegalStateException("wilted")));
                            default -> cancelledAfter(takes, started(plant(name, seconds(60))));
                        });
                basket.add(
                        switch (fate) {
                            case "ready" -> name + " flower";
                            case "failed" -> "failed";
                            default -> "cancelled";
                        });
                collected = start.plus(takes).compareTo(collected) > 0 ? start.plus(takes) : collected;
                expected.add(Line.at(start, name + ": started"));
                expected.add(Line.at(start.plus(takes), name + ": " + fate));
                expected.add(Line.at(collected, "gardener: " + basket.getLast()));
            }

            assertThat(MysteryGarden.collect(growing)).isEqualTo(basket);
            assertThat(timeline).took(collected).nothingLeftRunning().shows(expected);
        }
    }

    @Test
    @Points(2)
    void failed_is_whatever_it_threw(Timeline timeline) throws Exception {
        List<Throwable> failures = List.of(
                new CancellationException("the summer was cancelled"),
                new InterruptedException("nobody interrupted me"),
                new IOException("no rain"),
                new AssertionError("this is no flower"));
        List<Future<String>> growing = new ArrayList<>();
        for (Throwable failure : failures) {
            growing.add(started(plant("fern " + growing.size(), millis(300 + growing.size()))
                    .fails(failure)));
        }

        assertThat(MysteryGarden.collect(growing)).containsExactly("failed", "failed", "failed", "failed");
        assertThat(timeline).took(millis(303));
        assertThat(Thread.interrupted()).as("the caller is interrupted").isFalse();
    }

    @Test
    @Points(2)
    void an_interrupted_caller_lets_the_plants_grow(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            Duration start = timeline.now();
            List<Future<String>> growing = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String name = "turn " + turn + " plant " + i;
                growing.add(started(plant(name, seconds(2 * i + 2))));
                expected.add(Line.at(start, name + ": started"));
                expected.add(Line.at(start.plusSeconds(2 * i + 2), name + ": ready"));
                if (i < turn) {
                    expected.add(Line.at(start.plusSeconds(2 * i + 2), "gardener: " + name + " flower"));
                }
            }
            FutureTask<List<String>> collecting = new FutureTask<>(() -> MysteryGarden.collect(growing));
            Thread caller = Thread.startVirtualThread(collecting);
            Thread.sleep(seconds(2 * turn + 1));
            caller.interrupt();

            assertFails(collecting::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plusSeconds(2 * turn + 1));
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void any_future_will_do(Timeline timeline) throws Exception {
        assertThat(MysteryGarden.collect(List.of())).isEmpty();
        CompletableFuture<String> late = new CompletableFuture<String>().completeOnTimeout("late", 2, SECONDS);
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);

        List<String> basket = MysteryGarden.collect(List.of(
                CompletableFuture.failedFuture(new IOException("eaten by snails")),
                CompletableFuture.completedFuture("early"),
                cancelled,
                late,
                new CompletableFuture<String>().orTimeout(1, SECONDS)));

        assertThat(basket).containsExactly("failed", "early", "cancelled", "late", "failed");
        assertThat(timeline)
                .showsInOrder(
                        "0.0 gardener: failed",
                        "0.0 gardener: early",
                        "0.0 gardener: cancelled",
                        "2.0 gardener: late",
                        "2.0 gardener: failed");
    }

    private static List<Duration> times(Random random, int count) {
        return random.ints(1, 5_000)
                .distinct()
                .limit(count)
                .mapToObj(ms -> millis(ms))
                .toList();
    }

    private static TestRecipe<String> plant(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name + " flower");
    }

    private static FutureTask<String> started(Callable<String> plant) {
        FutureTask<String> task = new FutureTask<>(plant);
        Thread.startVirtualThread(task);
        return task;
    }

    private static Future<String> cancelledAfter(Duration time, Future<String> plant) {
        Thread.startVirtualThread(() -> cancel(plant, time));
        return plant;
    }

    private static void cancel(Future<String> plant, Duration after) {
        try {
            Thread.sleep(after);
            plant.cancel(true);
        } catch (InterruptedException e) {
            throw new AssertionError("nobody interrupts the test's own threads", e);
        }
    }
}
