package ch04_tasks;

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
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SimpleBouquetHiddenTest {

    @Test
    @Points(2)
    void any_bouquet(Timeline timeline) throws Exception {
        Random random = new Random(22);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 14; count++) {
            Duration start = timeline.now();
            Duration slowest = Duration.ZERO;
            List<Callable<Integer>> flowers = new ArrayList<>();
            List<Integer> bouquet = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "bouquet " + count + " flower " + i;
                Duration takes = Duration.ofNanos(random.nextLong(1, 5_000_000_000L));
                slowest = takes.compareTo(slowest) > 0 ? takes : slowest;
                bouquet.add(random.nextInt());
                flowers.add(TestRecipe.named(name).takes(takes).gives(bouquet.getLast()));
                expected.add(Line.at(start, name + ": started"));
                expected.add(Line.at(start.plus(takes), name + ": ready"));
            }

            assertThat(SimpleBouquet.gather(flowers)).isEqualTo(bouquet);
            assertThat(timeline).shows(expected).took(start.plus(slowest)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void the_last_to_bloom_may_come_first() throws Exception {
        for (int count = 2; count < 12; count++) {
            int last = count - 1;
            List<Callable<String>> flowers = IntStream.rangeClosed(0, last)
                    .<Callable<String>>mapToObj(i -> flower("flower " + i, millis(10 * (last - i) + 1)))
                    .toList();

            assertThat(SimpleBouquet.gather(flowers))
                    .isEqualTo(IntStream.rangeClosed(0, last)
                            .mapToObj(i -> "flower " + i)
                            .toList());
        }
    }

    @Test
    @Points(2)
    void five_thousand_flowers_take_three_seconds(Timeline timeline) throws Exception {
        AtomicInteger seeds = new AtomicInteger();
        Callable<Integer> daisy = () -> {
            int seed = seeds.incrementAndGet();
            Thread.sleep(seconds(3));
            return seed;
        };

        List<Integer> meadow = SimpleBouquet.gather(Collections.nCopies(5_000, daisy));

        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
        assertThat(meadow).hasSize(5_000).doesNotHaveDuplicates();
    }

    @Test
    @Points(2)
    void each_place_grows_a_flower_of_its_own(Timeline timeline) throws Exception {
        AtomicInteger seeds = new AtomicInteger();
        Callable<Integer> daisy = seeds::incrementAndGet;
        TestRecipe<Integer> moss = TestRecipe.named("moss").takes(seconds(2)).gives(-1);

        assertThat(SimpleBouquet.gather(List.of(daisy, moss, daisy, moss))).containsExactlyInAnyOrder(1, -1, 2, -1);
        assertThat(SimpleBouquet.gather(List.of(moss, daisy))).containsExactly(-1, 3);
        assertThat(SimpleBouquet.gather(List.of(daisy))).containsExactly(4);
        assertThat(moss.calls()).isEqualTo(3);
        assertThat(timeline).took(seconds(4));
    }

    @Test
    @Points(2)
    void any_flower_may_fail(Timeline timeline) throws Exception {
        for (int failing = 0; failing < 4; failing++) {
            IOException eaten = new IOException("eaten by snails");
            List<Callable<String>> flowers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                TestRecipe<String> flower = flower("flower " + i, millis(100 * (1 + (3 * i + failing) % 4)));
                flowers.add(i == failing ? flower.fails(eaten) : flower);
            }

            assertFails(() -> SimpleBouquet.gather(flowers)).with(eaten);
            Thread.sleep(seconds(60));
            assertThat(timeline).nothingLeftRunning();
        }
        IOException eaten = new IOException("eaten by snails");
        IllegalStateException wilted = new IllegalStateException("wilted");
        assertFails(() -> SimpleBouquet.gather(List.of(
                        flower("fern", seconds(2)).fails(wilted),
                        flower("moss", seconds(3)),
                        flower("aster", seconds(1)).fails(eaten))))
                .withAnyOf(eaten, wilted);
    }

    @Test
    @Points(2)
    void a_recipe_may_give_null(Timeline timeline) throws Exception {
        TestRecipe<String> weed = TestRecipe.named("weed").takes(seconds(2)).gives(null);

        assertThat(SimpleBouquet.gather(List.of(weed, flower("aster", seconds(1)), weed)))
                .containsExactly(null, "aster", null);
        assertThat(timeline).took(seconds(2));
    }

    @Test
    @Points(2)
    void a_bouquet_of_bouquets(Timeline timeline) throws Exception {
        Callable<List<String>> small = () -> SimpleBouquet.gather(Collections.nCopies(20, flower("aster", seconds(2))));
        Callable<List<List<String>>> big = () -> SimpleBouquet.gather(Collections.nCopies(20, small));
        FutureTask<List<List<String>>> other = new FutureTask<>(big);
        Thread.startVirtualThread(other);
        Thread.sleep(millis(500));

        assertThat(big.call()).hasSize(20).allMatch(Collections.nCopies(20, "aster")::equals);
        assertThat(timeline).took(millis(2_500));
        assertThat(other.get()).hasSize(20);
        assertThat(timeline).ran("aster", Duration.ZERO, millis(2_500)).nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(2)
    void all_may_bloom_at_the_same_instant(Timeline timeline) throws Exception {
        List<String> bouquet = SimpleBouquet.gather(
                List.of(flower("rose", seconds(2)), flower("tulip", seconds(2)), flower("lily", seconds(2))));

        assertThat(bouquet).containsExactly("rose", "tulip", "lily");
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 tulip: started",
                        "0.0 lily: started",
                        "2.0 rose: ready",
                        "2.0 tulip: ready",
                        "2.0 lily: ready")
                .took(seconds(2));
    }

    private static TestRecipe<String> flower(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }
}
