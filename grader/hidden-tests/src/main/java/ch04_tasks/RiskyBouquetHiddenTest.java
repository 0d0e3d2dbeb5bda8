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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
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
class RiskyBouquetHiddenTest {

    private interface Gathering {
        <T> List<T> gather(List<Callable<T>> flowers) throws Exception;
    }

    private static final List<Gathering> BOTH = List.of(RiskyBouquet::gather, RiskyBouquet::gatherOrStop);

    @Test
    @Points(4)
    void any_bouquet_may_bloom(Timeline timeline) throws Exception {
        Random random = new Random(25);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 9; count++) {
            for (Gathering both : BOTH) {
                Duration start = timeline.now();
                Duration slowest = Duration.ZERO;
                List<Callable<String>> flowers = new ArrayList<>();
                for (Duration takes : times(random, count)) {
                    TestRecipe<String> flower = flower("flower " + count + "." + flowers.size(), takes);
                    slowest = takes.compareTo(slowest) > 0 ? takes : slowest;
                    flowers.add(flower);
                    expected.add(Line.at(start, flower + ": started"));
                    expected.add(Line.at(start.plus(takes), flower + ": ready"));
                }

                assertThat(both.gather(flowers))
                        .isEqualTo(flowers.stream().map(Object::toString).toList());
                assertThat(timeline).shows(expected).took(start.plus(slowest)).nothingLeftRunning();
            }
        }
        for (Gathering both : BOTH) {
            Duration start = timeline.now();
            assertThat(both.gather(Collections.nCopies(500, flower("daisy", seconds(2)))))
                    .hasSize(500);
            assertThat(timeline).took(start.plusSeconds(2));
        }
    }

    @Test
    @Points(4)
    void the_first_failure_is_told_when_it_happens(Timeline timeline) throws Exception {
        Random random = new Random(26);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 24; round++) {
            Duration start = timeline.now();
            Meadow meadow = new Meadow(random, round);
            for (Plot plot : meadow.plots) {
                expected.add(Line.at(start, plot.name + ": started"));
                expected.add(Line.at(start.plus(plot.takes), plot.name + (plot.isSick() ? ": failed" : ": ready")));
            }

            assertFails(() -> RiskyBouquet.gather(meadow.flowers())).with(meadow.first.failure);
            assertThat(timeline).took(start.plus(meadow.first.takes));
            Thread.sleep(seconds(60));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(4)
    void the_first_failure_stops_the_rest(Timeline timeline) throws Exception {
        Random random = new Random(27);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 24; round++) {
            Duration start = timeline.now();
            Meadow meadow = new Meadow(random, round);
            Duration end = start.plus(meadow.first.takes);
            for (Plot plot : meadow.plots) {
                boolean stopped = plot.takes.compareTo(meadow.first.takes) > 0;
                String fate = stopped ? ": interrupted" : plot.isSick() ? ": failed" : ": ready";
                expected.add(Line.at(start, plot.name + ": started"));
                expected.add(Line.at(stopped ? end : start.plus(plot.takes), plot.name + fate));
            }

            assertFails(() -> RiskyBouquet.gatherOrStop(meadow.flowers())).with(meadow.first.failure);
            assertThat(timeline).shows(expected).took(end).nothingLeftRunning();
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(4)
    void stopped_means_that_they_have_ended(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        Callable<String> stubborn = () -> afterTheInterrupt("bloomed all the same", seconds(1));
        Callable<String> sulking = () -> {
            throw new IllegalStateException(afterTheInterrupt("withered", millis(500)));
        };

        assertFails(() -> RiskyBouquet.gatherOrStop(List.of(
                        stubborn,
                        flower("rose", seconds(60)).cleansUpFor(millis(1_700)),
                        flower("lily", seconds(2)).fails(eaten),
                        sulking)))
                .with(eaten);
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 lily: started",
                        "2.0 lily: failed",
                        "2.0 rose: interrupted",
                        "2.5 plant: withered",
                        "3.0 plant: bloomed all the same",
                        "3.7 rose: cleaned up")
                .before("lily: failed", "rose: interrupted")
                .took(millis(3_700))
                .nothingLeftRunning();
    }

    @Test
    @Points(4)
    void an_interrupted_caller_stops_them_all(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Gathering both : BOTH) {
            for (long after : List.of(1, 1_500, 3_999)) {
                Duration start = timeline.now();
                Duration interrupt = start.plusMillis(after);
                FutureTask<?> gathering = new FutureTask<>(() -> both.gather(List.of(
                        flower("oak", seconds(60)).cleansUpFor(millis(2_200)),
                        flower("moss", seconds(1)),
                        flower("fern", seconds(30)))));
                Thread caller = Thread.startVirtualThread(gathering);
                Thread.sleep(millis(after));
                caller.interrupt();

                assertFails(gathering::get).withA(InterruptedException.class);
                expected.add(Line.at(start, "oak: started"));
                expected.add(Line.at(start, "moss: started"));
                expected.add(Line.at(start, "fern: started"));
                expected.add(Line.at(interrupt, "oak: interrupted"));
                expected.add(Line.at(interrupt, "fern: interrupted"));
                expected.add(
                        after < 1_000
                                ? Line.at(interrupt, "moss: interrupted")
                                : Line.at(start.plusSeconds(1), "moss: ready"));
                expected.add(Line.at(interrupt.plusMillis(2_200), "oak: cleaned up"));
                assertThat(timeline)
                        .shows(expected)
                        .took(interrupt.plusMillis(2_200))
                        .nothingLeftRunning();
            }
        }
    }

    @Test
    @Points(4)
    void bouquets_do_not_disturb_each_other(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        IllegalStateException wilted = new IllegalStateException("wilted");
        FutureTask<List<String>> good = new FutureTask<>(
                () -> RiskyBouquet.gatherOrStop(List.of(flower("oak", seconds(5)), flower("fern", seconds(4)))));
        FutureTask<List<String>> bad = new FutureTask<>(() -> RiskyBouquet.gatherOrStop(
                List.of(flower("rose", seconds(9)), flower("lily", seconds(2)).fails(eaten))));
        FutureTask<List<String>> worse = new FutureTask<>(() ->
                RiskyBouquet.gather(List.of(flower("moss", seconds(3)).fails(wilted), flower("aster", seconds(6)))));
        Thread.startVirtualThread(good);
        Thread.startVirtualThread(bad);
        Thread.startVirtualThread(worse);

        assertFails(bad::get).with(eaten);
        assertThat(timeline).took(seconds(2));
        assertFails(worse::get).with(wilted);
        assertThat(timeline).took(seconds(3));
        assertThat(good.get()).containsExactly("oak", "fern");
        assertThat(timeline).took(seconds(5));
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .contains("2.0 rose: interrupted", "5.0 oak: ready", "6.0 aster: ready")
                .nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(4)
    void of_two_failures_at_the_same_instant_it_is_either(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        IllegalStateException wilted = new IllegalStateException("wilted");
        List<Callable<String>> flowers = List.of(
                flower("rose", seconds(2)),
                flower("tulip", seconds(3)).fails(wilted),
                flower("lily", seconds(3)).fails(eaten),
                flower("aster", seconds(9)));

        assertFails(() -> RiskyBouquet.gather(flowers)).withAnyOf(eaten, wilted);
        assertThat(timeline).took(seconds(3));
        Thread.sleep(seconds(17));
        assertThat(timeline)
                .contains("2.0 rose: ready", "3.0 tulip: failed", "3.0 lily: failed", "9.0 aster: ready")
                .nothingLeftRunning();

        assertFails(() -> RiskyBouquet.gatherOrStop(flowers)).withAnyOf(eaten, wilted);
        assertThat(timeline)
                .contains("22.0 rose: ready", "23.0 aster: interrupted")
                .took(seconds(23))
                .nothingLeftRunning();
    }

    private static List<Duration> times(Random random, int count) {
        return random.longs(1, 5_000_000_000L)
                .distinct()
                .limit(count)
                .mapToObj(Duration::ofNanos)
                .toList();
    }

    private static TestRecipe<String> flower(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    /** Works until it is interrupted and for some time more, undisturbed; then says what it is about to do. */
    private static String afterTheInterrupt(String what, Duration time) {
        try {
            Thread.sleep(seconds(60));
        } catch (InterruptedException e) {
            // No other interrupt ends a join.
            new CompletableFuture<>()
                    .completeOnTimeout(null, time.toMillis(), MILLISECONDS)
                    .join();
        }
        System.out.println("plant: " + what);
        return what;
    }

    /** A flower, and why it fails, if it does. */
    private record Plot(String name, Duration takes, Throwable failure) {

        boolean isSick() {
            return failure != null;
        }

        Callable<String> flower() {
            TestRecipe<String> flower = RiskyBouquetHiddenTest.flower(name, takes);
            return isSick() ? flower.fails(failure) : flower;
        }
    }

    /** Flowers of which at least one is sick, no two of them with the same time. */
    private static final class Meadow {
        private final List<Plot> plots = new ArrayList<>();
        private final Plot first;

        Meadow(Random random, int round) {
            List<Duration> times = times(random, 1 + round % 7);
            int sick = random.nextInt(times.size());
            for (int i = 0; i < times.size(); i++) {
                Throwable failure = i == sick || random.nextInt(4) == 0 ? anyFailure(random) : null;
                plots.add(new Plot("round " + round + " flower " + i, times.get(i), failure));
            }
            first = plots.stream()
                    .filter(Plot::isSick)
                    .min((a, b) -> a.takes.compareTo(b.takes))
                    .orElseThrow();
        }

        List<Callable<String>> flowers() {
            return plots.stream().map(Plot::flower).toList();
        }

        private static Throwable anyFailure(Random random) {
            return switch (random.nextInt(5)) {
                case 0 -> new IOException("eaten by snails");
                case 1 -> new IllegalStateException("wilted");
                case 2 -> new CancellationException("the summer was cancelled");
                case 3 -> new InterruptedException("nobody interrupted me");
                default -> new AssertionError("this is no flower");
            };
        }
    }
}
