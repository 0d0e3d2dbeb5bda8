package ch04_tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import ch04_tasks.Outcome.Bloomed;
import ch04_tasks.Outcome.Wilted;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class SafeBouquetHiddenTest {

    @Test
    @Points(2)
    void any_bouquet(Timeline timeline) throws Exception {
        Random random = new Random(24);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 14; count++) {
            Duration start = timeline.now();
            Duration slowest = Duration.ZERO;
            List<Callable<Integer>> flowers = new ArrayList<>();
            List<Outcome<Integer>> outcomes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "bouquet " + count + " flower " + i;
                Duration takes = Duration.ofNanos(random.nextLong(1, 5_000_000_000L));
                slowest = takes.compareTo(slowest) > 0 ? takes : slowest;
                TestRecipe<Integer> flower = TestRecipe.named(name).takes(takes).gives(i);
                IOException eaten = new IOException(name + " was eaten by snails");
                boolean sick = random.nextInt(3) == 0;
                flowers.add(sick ? flower.fails(eaten) : flower);
                outcomes.add(sick ? new Wilted<>(eaten) : new Bloomed<>(i));
                expected.add(Line.at(start, name + ": started"));
                expected.add(Line.at(start.plus(takes), name + (sick ? ": failed" : ": ready")));
            }

            assertThat(SafeBouquet.gather(flowers)).isEqualTo(outcomes);
            assertThat(timeline).shows(expected).took(start.plus(slowest)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void any_flowers_may_fail(Timeline timeline) throws Exception {
        for (int sick = 0; sick < 16; sick++) {
            Duration start = timeline.now();
            List<Callable<String>> flowers = new ArrayList<>();
            List<Outcome<String>> outcomes = new ArrayList<>();
            List<String> good = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                TestRecipe<String> flower = flower("flower " + i, millis(100 * (1 + (3 * i + sick) % 4)));
                boolean fails = (sick >> i & 1) == 1;
                IllegalStateException disease = new IllegalStateException("disease " + i);
                flowers.add(fails ? flower.fails(disease) : flower);
                outcomes.add(fails ? new Wilted<>(disease) : new Bloomed<>("flower " + i));
                if (!fails) {
                    good.add("flower " + i);
                }
            }

            assertThat(SafeBouquet.gather(flowers)).isEqualTo(outcomes);
            assertThat(SafeBouquet.good(outcomes)).isEqualTo(good);
            assertThat(timeline).took(start.plusMillis(400)).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void even_the_slowest_may_fail(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");

        List<Outcome<String>> outcomes = SafeBouquet.gather(List.of(
                flower("moss", seconds(1)), flower("oak", seconds(8)).fails(eaten), flower("fern", seconds(2))));

        assertThat(outcomes).containsExactly(new Bloomed<>("moss"), new Wilted<>(eaten), new Bloomed<>("fern"));
        assertThat(timeline).contains("8.0 oak: failed").took(seconds(8)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void it_tells_the_very_thing_that_was_thrown(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        List<Throwable> thrown = List.of(
                eaten,
                new IllegalStateException("wilted", eaten),
                new CancellationException("the summer was cancelled"),
                new InterruptedException("nobody interrupted me"),
                new TimeoutException("no rain for weeks"),
                new ExecutionException("grown elsewhere, and failed", eaten),
                new CompletionException("grown elsewhere, and failed", eaten),
                new AssertionError("this is no flower"));
        List<Callable<String>> flowers = new ArrayList<>();
        for (Throwable why : thrown) {
            flowers.add(flower("flower " + flowers.size(), millis(500 + flowers.size()))
                    .fails(why));
        }

        List<Outcome<String>> outcomes = SafeBouquet.gather(flowers);

        assertThat(outcomes)
                .isEqualTo(thrown.stream().<Outcome<String>>map(Wilted::new).toList());
        assertThat(SafeBouquet.good(outcomes)).isEmpty();
        assertThat(timeline).took(millis(507));
    }

    @Test
    @Points(2)
    void null_is_a_flower_too(Timeline timeline) throws Exception {
        TestRecipe<String> weed = TestRecipe.named("weed").takes(seconds(2)).gives(null);

        List<Outcome<String>> outcomes = SafeBouquet.gather(List.of(weed, flower("aster", seconds(1)), weed));

        assertThat(outcomes).containsExactly(new Bloomed<>(null), new Bloomed<>("aster"), new Bloomed<>(null));
        assertThat(SafeBouquet.good(outcomes)).containsExactly(null, "aster", null);
        assertThat(timeline).took(seconds(2));
    }

    @Test
    @Points(2)
    void good_picks_the_flowers_in_order() {
        List<Outcome<Integer>> outcomes = List.of(
                new Wilted<>(new IOException("first")),
                new Bloomed<>(3),
                new Bloomed<>(1),
                new Wilted<>(new IOException("second")),
                new Bloomed<>(2),
                new Bloomed<>(1));

        assertThat(SafeBouquet.good(outcomes)).containsExactly(3, 1, 2, 1);
        assertThat(SafeBouquet.good(List.<Outcome<Integer>>of())).isEmpty();
        assertThat(SafeBouquet.good(List.<Outcome<Integer>>of(new Wilted<>(new IOException("alone")))))
                .isEmpty();
    }

    @Test
    @Points(2)
    void hundreds_of_flowers_grow_at_once(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        TestRecipe<String> daisy = flower("daisy", seconds(2));
        TestRecipe<String> lettuce = flower("lettuce", seconds(1)).fails(eaten);
        List<Callable<String>> flowers = new ArrayList<>(Collections.nCopies(300, daisy));
        flowers.addAll(Collections.nCopies(200, lettuce));

        List<Outcome<String>> outcomes = SafeBouquet.gather(flowers);

        List<Outcome<String>> expected = new ArrayList<>(Collections.nCopies(300, new Bloomed<>("daisy")));
        expected.addAll(Collections.nCopies(200, new Wilted<>(eaten)));
        assertThat(outcomes).isEqualTo(expected);
        assertThat(daisy.calls()).isEqualTo(300);
        assertThat(lettuce.calls()).isEqualTo(200);
        assertThat(timeline).took(seconds(2)).nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(2)
    void all_may_end_at_the_same_instant(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");

        List<Outcome<String>> outcomes = SafeBouquet.gather(List.of(
                flower("rose", seconds(2)),
                flower("tulip", seconds(2)).fails(eaten),
                flower("lily", seconds(2)),
                flower("aster", seconds(2)).fails(eaten)));

        assertThat(outcomes)
                .containsExactly(
                        new Bloomed<>("rose"), new Wilted<>(eaten), new Bloomed<>("lily"), new Wilted<>(eaten));
        assertThat(timeline).took(seconds(2)).nothingLeftRunning();
    }

    private static TestRecipe<String> flower(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }
}
