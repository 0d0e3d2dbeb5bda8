package ch04_tasks;

import static ch04_tasks.Growth.CANCELLED;
import static ch04_tasks.Growth.DONE;
import static ch04_tasks.Growth.PENDING;
import static ch04_tasks.Growth.RUNNING;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class GardenWatcherHiddenTest {

    @Test
    @Points(2)
    void any_watch(Timeline timeline) throws Exception {
        Random random = new Random(17);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            long free = random.nextInt(1, 4_000);
            long ready = free + random.nextInt(1, 4_000);
            // No look at the very instant at which the plant begins or ends.
            List<Long> looks = random.longs(1, 9_000)
                    .filter(ms -> ms != free && ms != ready)
                    .distinct()
                    .limit(random.nextInt(1, 6))
                    .sorted()
                    .boxed()
                    .toList();
            long over = looks.getLast();
            List<Growth> states = new ArrayList<>(looks.stream()
                    .map(ms -> ms < free ? PENDING : ms < ready ? RUNNING : DONE)
                    .toList());
            states.add(over < ready ? CANCELLED : DONE);
            String name = "plant " + i;
            Duration start = timeline.now();
            expected.add(Line.at(start, "weed: started"));
            expected.add(Line.at(start.plusMillis(free), "weed: ready"));
            for (int look = 0; look < looks.size(); look++) {
                expected.add(Line.at(start.plusMillis(looks.get(look)), "watcher: " + states.get(look)));
            }
            expected.add(Line.at(start.plusMillis(over), "watcher: " + states.getLast()));
            if (over > free) {
                expected.add(Line.at(start.plusMillis(free), name + ": started"));
                expected.add(Line.at(
                        start.plusMillis(Math.min(over, ready)), name + (over < ready ? ": interrupted" : ": ready")));
            }

            try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
                garden.submit(TestRecipe.named("weed").takes(millis(free)));
                assertThat(GardenWatcher.watch(
                                garden,
                                TestRecipe.named(name).takes(millis(ready - free)),
                                looks.stream().map(Duration::ofMillis).toList()))
                        .isEqualTo(states);
                assertThat(timeline).took(start.plusMillis(over));
            }
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(2)
    void a_plant_without_a_bed_never_begins(Timeline timeline) throws Exception {
        TestRecipe<String> rose = TestRecipe.named("rose").takes(seconds(2)).gives("a rose");
        try (ExecutorService garden = Executors.newFixedThreadPool(2)) {
            garden.submit(TestRecipe.named("oak").takes(seconds(100)));
            garden.submit(TestRecipe.named("elm").takes(seconds(90)));

            assertThat(GardenWatcher.watch(garden, rose, List.of(millis(1), seconds(4), millis(4_001))))
                    .containsExactly(PENDING, PENDING, PENDING, CANCELLED);
            assertThat(timeline).took(millis(4_001));
        }
        assertThat(rose.calls()).isZero();
        assertThat(timeline)
                .shows(
                        "0.0 oak: started",
                        "0.0 elm: started",
                        "0.001 watcher: PENDING",
                        "4.0 watcher: PENDING",
                        "4.001 watcher: PENDING",
                        "4.001 watcher: CANCELLED",
                        "90.0 elm: ready",
                        "100.0 oak: ready");
    }

    @Test
    @Points(2)
    void a_failed_plant_is_done(Timeline timeline) throws Exception {
        TestRecipe<?> fern = TestRecipe.named("fern").takes(seconds(2)).fails(new IOException("too dry"));
        TestRecipe<?> moss = TestRecipe.named("moss").takes(seconds(2)).fails(new IllegalStateException("too wet"));
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Duration> looks = List.of(seconds(1), seconds(3), seconds(4));

            assertThat(GardenWatcher.watch(garden, fern, looks)).containsExactly(RUNNING, DONE, DONE, DONE);
            assertThat(GardenWatcher.watch(garden, moss, looks)).containsExactly(RUNNING, DONE, DONE, DONE);
        }
        assertThat(timeline)
                .contains("2.0 fern: failed", "6.0 moss: failed")
                .took(seconds(8))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void looks_are_counted_from_the_planting(Timeline timeline) throws Exception {
        try (ExecutorService garden = Executors.newCachedThreadPool()) {
            Thread.sleep(seconds(10));

            GardenWatcher.watch(
                    garden,
                    TestRecipe.named("ivy").takes(millis(9_500)),
                    List.of(millis(250), seconds(1), millis(1_001), seconds(9), seconds(20)));
        }
        assertThat(timeline)
                .shows(
                        "10.0 ivy: started",
                        "10.25 watcher: RUNNING",
                        "11.0 watcher: RUNNING",
                        "11.001 watcher: RUNNING",
                        "19.0 watcher: RUNNING",
                        "19.5 ivy: ready",
                        "30.0 watcher: DONE",
                        "30.0 watcher: DONE");
    }

    @Test
    @Points(2)
    void the_garden_stays_as_it_was(Timeline timeline) throws Exception {
        try (ExecutorService garden = Executors.newFixedThreadPool(3)) {
            garden.submit(TestRecipe.named("oak").takes(seconds(20)));
            GardenWatcher.watch(garden, TestRecipe.named("rose").takes(seconds(9)), List.of(seconds(1)));
            assertThat(garden.isShutdown()).isFalse();

            Future<?> tulip = garden.submit(TestRecipe.named("tulip").takes(seconds(4)));
            Future<?> lily = garden.submit(TestRecipe.named("lily").takes(seconds(5)));
            lily.get();
            tulip.get();
        }
        assertThat(timeline)
                .shows(
                        "0.0 oak: started",
                        "0.0 rose: started",
                        "1.0 watcher: RUNNING",
                        "1.0 watcher: CANCELLED",
                        "1.0 rose: interrupted",
                        "1.0 tulip: started",
                        "1.0 lily: started",
                        "5.0 tulip: ready",
                        "6.0 lily: ready",
                        "20.0 oak: ready");
    }

    @Test
    @Points(2)
    void an_interrupted_caller_cancels_the_plant(Timeline timeline) throws Exception {
        try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
            garden.submit(TestRecipe.named("weed").takes(seconds(3)));
            FutureTask<?> growing = watching(garden, "rose", millis(4_500));
            FutureTask<?> pending = watching(garden, "lily", millis(2_500));

            assertFails(pending::get).withA(InterruptedException.class);
            assertThat(timeline).took(millis(2_500));
            assertFails(growing::get).withA(InterruptedException.class);
            assertThat(timeline).took(millis(4_500));
        }
        assertThat(timeline)
                .shows(
                        "0.0 weed: started",
                        "2.0 watcher: PENDING",
                        "2.0 watcher: PENDING",
                        "3.0 weed: ready",
                        "3.0 rose: started",
                        "4.0 watcher: RUNNING",
                        "4.5 rose: interrupted")
                .nothingLeftRunning();
    }

    @Test
    @Schedules(60)
    @Points(2)
    void a_cancelled_plant_makes_room(Timeline timeline) throws Exception {
        try (ExecutorService garden = Executors.newFixedThreadPool(1)) {
            FutureTask<List<Growth>> first = new FutureTask<>(() -> GardenWatcher.watch(
                    garden, TestRecipe.named("rose").takes(seconds(8)), List.of(seconds(1), millis(1_500))));
            Thread.startVirtualThread(first);
            Thread.sleep(millis(200));
            FutureTask<List<Growth>> second = new FutureTask<>(() -> GardenWatcher.watch(
                    garden,
                    TestRecipe.named("lily").takes(seconds(2)),
                    Stream.of(500, 2_500, 4_500).map(Duration::ofMillis).toList()));
            Thread.startVirtualThread(second);

            assertThat(first.get()).containsExactly(RUNNING, RUNNING, CANCELLED);
            assertThat(second.get()).containsExactly(PENDING, RUNNING, DONE, DONE);
        }
        assertThat(timeline)
                .shows(
                        "0.0 rose: started",
                        "0.7 watcher: PENDING",
                        "1.0 watcher: RUNNING",
                        "1.5 watcher: RUNNING",
                        "1.5 watcher: CANCELLED",
                        "1.5 rose: interrupted",
                        "1.5 lily: started",
                        "2.7 watcher: RUNNING",
                        "3.5 lily: ready",
                        "4.7 watcher: DONE",
                        "4.7 watcher: DONE")
                .before("rose: interrupted", "lily: started");
    }

    @Test
    @Points(2)
    void a_single_look_is_enough(Timeline timeline) throws Exception {
        try (ExecutorService garden = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(GardenWatcher.watch(
                            garden, TestRecipe.named("cress").takes(millis(1)), List.of(Duration.ofDays(1))))
                    .containsExactly(DONE, DONE);
            assertThat(GardenWatcher.watch(
                            garden, TestRecipe.named("oak").takes(Duration.ofDays(300)), List.of(Duration.ofDays(1))))
                    .containsExactly(RUNNING, CANCELLED);
        }
        assertThat(timeline)
                .wasNeverInterrupted("cress")
                .wasInterrupted("oak", Duration.ofDays(2))
                .took(Duration.ofDays(2))
                .nothingLeftRunning();
    }

    /** A watch with looks every two seconds, whose caller is interrupted at the given time. */
    private static FutureTask<?> watching(ExecutorService garden, String name, Duration interruptAt) {
        FutureTask<?> watch = new FutureTask<>(() -> GardenWatcher.watch(
                garden, TestRecipe.named(name).takes(seconds(9)), List.of(seconds(2), seconds(4), seconds(6))));
        Thread caller = Thread.startVirtualThread(watch);
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(interruptAt);
                caller.interrupt();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        return watch;
    }
}
