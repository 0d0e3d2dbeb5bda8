package ch04_tasks;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
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
class ControlledBouquetHiddenTest {

    @Test
    @Points(2)
    void any_bouquet(Timeline timeline) throws Exception {
        Random random = new Random(23);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 24; round++) {
            // All different, so that nothing falls together by accident: some end before the call, some before the
            // look.
            List<Integer> times = random.ints(1, 6_000)
                    .distinct()
                    .limit(2 + round % 9)
                    .sorted()
                    .boxed()
                    .toList();
            int call = times.get(random.nextInt(times.size() - 1));
            int look = times.get(1 + random.nextInt(times.size() - 1));
            look = look > call ? look : call + 6_000;
            List<Integer> takes = new ArrayList<>(times);
            takes.removeAll(List.of(call, look));
            Collections.shuffle(takes, random);

            Duration start = timeline.now();
            Duration end = start.plusMillis(look);
            SequencedMap<String, Future<Integer>> growing = new LinkedHashMap<>();
            List<String> done = new ArrayList<>();
            List<String> notDone = new ArrayList<>();
            for (int ms : takes) {
                // Neither in the order of the alphabet nor in that of their hashes.
                String name = "flower " + (7 * growing.size() + 3) % 10 + " of round " + round;
                growing.put(
                        name, started(TestRecipe.named(name).takes(millis(ms)).gives(ms)));
                (ms < look ? done : notDone).add(name);
                end = start.plusMillis(ms).compareTo(end) > 0 ? start.plusMillis(ms) : end;
                expected.add(Line.at(start, name + ": started"));
                expected.add(Line.at(start.plusMillis(ms), name + ": ready"));
            }
            expected.add(Line.at(start.plusMillis(look), "florist: done " + done + ", growing " + notDone));
            Thread.sleep(millis(call));

            Gathered<Integer> gathered = ControlledBouquet.gather(growing, millis(look - call));

            assertThat(gathered).isEqualTo(new Gathered<>(done, takes));
            assertThat(timeline).shows(expected).took(end).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void who_is_done_is_asked_at_the_look_and_never_again(Timeline timeline) throws Exception {
        SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
        growing.put("oak", started(flower("oak", seconds(9))));
        growing.put("cress", started(flower("cress", millis(1_249))));
        growing.put("aster", started(flower("aster", seconds(5))));
        growing.put("moss", started(flower("moss", millis(1_251))));

        Gathered<String> gathered = ControlledBouquet.gather(growing, millis(1_250));

        assertThat(timeline)
                .shows(
                        "0.0 oak: started",
                        "0.0 cress: started",
                        "0.0 aster: started",
                        "0.0 moss: started",
                        "1.249 cress: ready",
                        "1.25 florist: done [cress], growing [oak, aster, moss]",
                        "1.251 moss: ready",
                        "5.0 aster: ready",
                        "9.0 oak: ready")
                .took(seconds(9));
        assertThat(gathered.doneAtTheLook()).containsExactly("cress");
        assertThat(gathered.flowers()).containsExactly("oak", "cress", "aster", "moss");
    }

    @Test
    @Points(2)
    void done_before_the_call_is_fine(Timeline timeline) throws Exception {
        SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
        growing.put("moss", started(flower("moss", seconds(1))));
        growing.put("oak", started(flower("oak", seconds(7))));
        growing.put("fern", started(flower("fern", seconds(2))));
        Thread.sleep(seconds(3));

        assertThat(ControlledBouquet.gather(growing, Duration.ZERO))
                .isEqualTo(new Gathered<>(List.of("moss", "fern"), List.of("moss", "oak", "fern")));
        assertThat(timeline)
                .contains("3.0 florist: done [moss, fern], growing [oak]")
                .took(seconds(7));
        // Who has gathered them once may gather them again.
        assertThat(ControlledBouquet.gather(growing, seconds(2)))
                .isEqualTo(new Gathered<>(List.of("moss", "oak", "fern"), List.of("moss", "oak", "fern")));
        assertThat(timeline)
                .contains("9.0 florist: done [moss, oak, fern], growing []")
                .took(seconds(9))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void failed_is_done_too(Timeline timeline) throws Exception {
        for (int failing = 0; failing < 3; failing++) {
            Duration start = timeline.now();
            IOException eaten = new IOException("eaten by snails");
            SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
            for (int i = 0; i < 3; i++) {
                TestRecipe<String> flower = flower("flower " + i, millis(i == failing ? 700 : 5_000 + i));
                growing.put("flower " + i, started(i == failing ? flower.fails(eaten) : flower));
            }
            List<String> others = new ArrayList<>(growing.keySet());
            others.remove("flower " + failing);

            assertFails(() -> ControlledBouquet.gather(growing, seconds(2))).with(eaten);
            Thread.sleep(seconds(60));
            assertThat(timeline).nothingLeftRunning();
            assertThat(timeline.lines())
                    .extracting(Line::at, Line::what)
                    .contains(tuple(start.plusSeconds(2), "done [flower " + failing + "], growing " + others));
        }
    }

    @Test
    @Points(2)
    void cancelled_is_done_too(Timeline timeline) throws Exception {
        SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
        growing.put("rose", started(flower("rose", seconds(4))));
        growing.put("orchid", started(flower("orchid", seconds(60))));
        Thread.sleep(seconds(1));
        growing.get("orchid").cancel(true);

        assertFails(() -> ControlledBouquet.gather(growing, seconds(1))).withA(CancellationException.class);
        Thread.sleep(seconds(60));
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.0 orchid: started",
                        "1.0 orchid: interrupted",
                        "2.0 florist: done [orchid], growing [rose]",
                        "4.0 rose: ready")
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void the_flowers_are_left_alone(Timeline timeline) throws Exception {
        IOException eaten = new IOException("eaten by snails");
        for (int failing = 0; failing < 3; failing++) {
            Map<String, TestRecipe<String>> flowers = new LinkedHashMap<>();
            SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
            for (int i = 0; i < 3; i++) {
                TestRecipe<String> flower = flower("round " + failing + " flower " + i, seconds(2 * i + 2));
                flowers.put(flower.toString(), i == failing ? flower.fails(eaten) : flower);
            }
            flowers.forEach((name, flower) -> growing.put(name, started(flower)));

            SequencedMap<String, Future<String>> notYours = Collections.unmodifiableSequencedMap(growing);
            assertFails(() -> ControlledBouquet.gather(notYours, seconds(1))).with(eaten);
            Thread.sleep(seconds(60));
            assertThat(growing).containsOnlyKeys(flowers.keySet());
            flowers.forEach((name, flower) -> {
                assertThat(timeline).wasNeverInterrupted(name);
                assertThat(flower.calls()).as("how often %s was started", name).isEqualTo(1);
            });
            assertThat(timeline).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void any_future_will_do(Timeline timeline) throws Exception {
        SequencedMap<String, Future<String>> growing = new LinkedHashMap<>();
        growing.put("late", new CompletableFuture<String>().completeOnTimeout("late flower", 3, SECONDS));
        growing.put("early", CompletableFuture.completedFuture("early flower"));
        growing.put("task", started(flower("task", millis(2_500))));
        growing.put("soon", new CompletableFuture<String>().completeOnTimeout("soon a flower", 1, SECONDS));

        assertThat(ControlledBouquet.gather(growing, seconds(2)))
                .isEqualTo(new Gathered<>(
                        List.of("early", "soon"), List.of("late flower", "early flower", "task", "soon a flower")));
        assertThat(timeline)
                .contains("2.0 florist: done [early, soon], growing [late, task]")
                .took(seconds(3));
    }

    @Test
    @Points(2)
    void many_flowers_or_none(Timeline timeline) throws Exception {
        assertThat(ControlledBouquet.gather(new LinkedHashMap<String, Future<String>>(), seconds(1)))
                .isEqualTo(new Gathered<>(List.of(), List.of()));
        assertThat(timeline).shows("1.0 florist: done [], growing []").took(seconds(1));

        SequencedMap<String, Future<Integer>> meadow = new LinkedHashMap<>();
        for (int i = 300; i > 0; i--) {
            meadow.put(
                    "daisy " + i,
                    started(TestRecipe.named("daisy").takes(millis(10 * i)).gives(i)));
        }
        Gathered<Integer> gathered = ControlledBouquet.gather(meadow, millis(1_005));
        assertThat(gathered.doneAtTheLook())
                .hasSize(100)
                .startsWith("daisy 100")
                .endsWith("daisy 1");
        assertThat(gathered.flowers()).hasSize(300).startsWith(300, 299).endsWith(2, 1);
        assertThat(timeline).took(seconds(4));
    }

    private static TestRecipe<String> flower(String name, Duration takes) {
        return TestRecipe.named(name).takes(takes).gives(name);
    }

    private static <T> Future<T> started(TestRecipe<T> flower) {
        FutureTask<T> task = new FutureTask<>(flower);
        Thread.startVirtualThread(task);
        return task;
    }
}
