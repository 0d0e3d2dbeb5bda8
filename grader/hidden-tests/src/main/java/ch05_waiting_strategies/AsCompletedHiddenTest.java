package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class AsCompletedHiddenTest {

    @Test
    @Points(2)
    void any_dishes_as_they_come(Timeline timeline) throws Exception {
        Random random = new Random(37);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 12; count++) {
            expected.addAll(playAnyMenu(timeline, random, count, 1));
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(2)
    void photos_may_take_a_while_and_the_cooks_do_not_wait(Timeline timeline) throws Exception {
        Random random = new Random(370);
        List<Line> expected = new ArrayList<>();
        for (int count = 2; count <= 12; count++) {
            expected.addAll(playAnyMenu(timeline, random, count, 3_000_000_000L));
            assertThat(timeline).shows(expected);
        }
    }

    /** Plays a menu with photos of random lengths below that many nanoseconds, and tells what it must look like. */
    private static List<Line> playAnyMenu(Timeline timeline, Random random, int count, long longest)
            throws InterruptedException {
        // No two recipes need the same time, so no two events fall together by accident.
        Iterator<Long> nanos = random.longs(1, 9_000_000_000L).distinct().iterator();
        SortedMap<Duration, String> turns = new TreeMap<>();
        Map<String, Duration> exposures = new HashMap<>();
        List<Callable<String>> recipes = new ArrayList<>();
        List<Line> expected = new ArrayList<>();
        Duration start = timeline.now();
        for (int i = 0; i < count; i++) {
            String who = "menu " + count + " dish " + i;
            boolean burns = i % 3 == 1;
            Duration takes = Duration.ofNanos(nanos.next());
            TestRecipe<String> recipe = dish(who, takes);
            recipes.add(burns ? recipe.fails(new IOException(who)) : recipe);
            turns.put(start.plus(takes), burns ? "smoke from " + who : "photo of " + who);
            exposures.put(turns.get(start.plus(takes)), Duration.ofNanos(random.nextLong(longest)));
            expected.add(Line.at(start, who + ": started"));
            expected.add(Line.at(start.plus(takes), who + (burns ? ": failed" : ": ready")));
        }
        Duration free = start;
        for (Map.Entry<Duration, String> turn : turns.entrySet()) {
            Duration begin = turn.getKey().compareTo(free) > 0 ? turn.getKey() : free;
            free = begin.plus(exposures.get(turn.getValue()));
            expected.add(Line.at(begin, "camera: " + turn.getValue()));
            expected.add(Line.at(free, "camera: done"));
        }
        Camera camera = new Camera(exposures);

        int photos = AsCompleted.each(
                recipes,
                dish -> camera.take("photo of " + dish),
                failure -> camera.take("smoke from " + reason(failure)));

        assertThat(photos).as("how many photos there are").isEqualTo(count - (count + 1) / 3);
        assertThat(timeline).took(free).nothingLeftRunning();
        return expected;
    }

    @Test
    @Points(2)
    void who_ends_during_a_photo_keeps_its_place(Timeline timeline) throws Exception {
        Camera camera = new Camera(
                Map.of("bread", millis(2_500), "cake", millis(2_500), "smoke", seconds(4), "soup", millis(250)));

        int photos = AsCompleted.each(
                List.of(
                        dish("stew", seconds(6)),
                        dish("soup", seconds(5)),
                        dish("fish", seconds(4)).fails(new IOException("burnt")),
                        dish("cake", seconds(3)),
                        dish("bread", seconds(1))),
                camera::take,
                _ -> camera.take("smoke"));

        assertThat(photos).as("how many photos there are").isEqualTo(4);
        assertThat(camera.taken).as("the photos").containsExactly("bread", "cake", "smoke", "soup", "stew");
        assertThat(timeline)
                .contains(
                        "1.0 camera: bread",
                        "3.5 camera: cake",
                        "4.0 fish: failed",
                        "5.0 soup: ready",
                        "6.0 stew: ready",
                        "6.0 camera: smoke",
                        "10.0 camera: soup",
                        "10.25 camera: stew")
                .took(millis(10_250))
                .nothingLeftRunning();
    }

    @Test
    @Points(2)
    void a_failure_disturbs_nobody_wherever_it_stands(Timeline timeline) throws Exception {
        for (Duration takes : List.of(Duration.ZERO, seconds(1), seconds(3), seconds(5))) {
            for (int place = 0; place < 3; place++) {
                Duration start = timeline.now();
                Exception burnt = place == 1 ? new IllegalStateException("burnt") : new IOException("burnt");
                List<Callable<String>> recipes =
                        new ArrayList<>(List.of(dish("soup", seconds(4)), dish("stew", seconds(2))));
                recipes.add(place, dish("bread", takes).fails(burnt));
                List<String> photos = new CopyOnWriteArrayList<>();
                List<Exception> smoke = new CopyOnWriteArrayList<>();
                List<Duration> seen = new CopyOnWriteArrayList<>();

                int count = AsCompleted.each(recipes, photos::add, failure -> {
                    smoke.add(failure);
                    seen.add(timeline.now().minus(start));
                });

                assertThat(count).as("how many photos there are").isEqualTo(2);
                assertThat(photos).as("the photos").containsExactly("stew", "soup");
                assertThat(smoke).hasSize(1);
                assertFails(() -> {
                            throw smoke.getFirst();
                        })
                        .with(burnt);
                assertThat(seen).containsExactly(takes);
                assertThat(timeline)
                        .took(start.plus(takes.compareTo(seconds(4)) > 0 ? takes : seconds(4)))
                        .nothingLeftRunning();
            }
        }
    }

    @Test
    @Schedules(100)
    @Points(2)
    void there_is_one_camera_whoever_is_first(Timeline timeline) throws Exception {
        Camera camera = new Camera(Map.of("soup", millis(250), "smoke", millis(250), "cake", millis(250)));
        Film film = new Film();

        int photos = AsCompleted.each(
                List.of(
                        dish("soup", seconds(1)),
                        dish("fish", seconds(1)).fails(new IOException("burnt")),
                        dish("stew", seconds(1)),
                        dish("cake", seconds(3)),
                        dish("bread", seconds(3))),
                dish -> {
                    camera.take(dish);
                    film.exposed++;
                },
                _ -> {
                    camera.take("smoke");
                    film.exposed++;
                });

        assertThat(photos).as("how many photos there are").isEqualTo(4);
        assertThat(film.exposed).isEqualTo(5);
        assertThat(timeline).took(millis(3_250)).nothingLeftRunning();
        assertThat(camera.taken.subList(0, 3)).containsExactlyInAnyOrder("soup", "smoke", "stew");
        assertThat(camera.taken.subList(3, 5)).containsExactlyInAnyOrder("cake", "bread");
        List<String> clicks = timeline.lines().stream()
                .filter(line -> line.who().equals("camera"))
                .map(Line::what)
                .toList();
        for (int click = 1; click < clicks.size(); click += 2) {
            assertThat(clicks.get(click))
                    .as("camera, after %s", clicks.get(click - 1))
                    .isEqualTo("done");
        }
    }

    /** As the task says: not made for several threads. */
    private static final class Film {
        private int exposed;
    }

    @Test
    @Points(2)
    void an_interrupted_blogger_closes_the_kitchen(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1), millis(1_250), millis(2_999))) {
            Camera camera = new Camera(Map.of());
            Duration start = timeline.now();
            FutureTask<Integer> blog = new FutureTask<>(() -> AsCompleted.each(
                    List.of(
                            dish("stew", seconds(3)).cleansUpFor(seconds(2)),
                            dish("bread", Duration.ZERO),
                            dish("soup", seconds(9)).fails(new IOException("burnt"))),
                    camera::take,
                    _ -> camera.take("smoke")));
            Thread caller = Thread.startVirtualThread(blog);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(blog::get).withA(InterruptedException.class);
            Duration stopped = start.plus(patience);
            assertThat(timeline).took(stopped.plus(seconds(2))).nothingLeftRunning();
            for (String line : List.of(
                    "stew: started",
                    "bread: started",
                    "soup: started",
                    "bread: ready",
                    "camera: bread",
                    "camera: done")) {
                expected.add(Line.at(start, line));
            }
            expected.add(Line.at(stopped, "stew: interrupted"));
            expected.add(Line.at(stopped, "soup: interrupted"));
            expected.add(Line.at(stopped.plus(seconds(2)), "stew: cleaned up"));
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(2)
    void a_hundred_dishes_cook_at_once(Timeline timeline) throws Exception {
        List<TestRecipe<String>> recipes = IntStream.range(0, 100)
                .mapToObj(i -> dish("d" + i, seconds(200 - i)))
                .toList();
        List<String> photos = new CopyOnWriteArrayList<>();

        int count = AsCompleted.each(List.copyOf(recipes), photos::add, _ -> photos.add("smoke"));

        assertThat(count).as("how many photos there are").isEqualTo(100);
        assertThat(photos)
                .isEqualTo(recipes.reversed().stream().map(TestRecipe::toString).toList());
        assertThat(recipes).allMatch(recipe -> recipe.calls() == 1);
        assertThat(timeline).ran("d0", Duration.ZERO, seconds(200)).ran("d99", Duration.ZERO, seconds(101));
        assertThat(timeline).took(seconds(200)).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void bloggers_do_not_wait_for_each_other(Timeline timeline) throws Exception {
        TestRecipe<String> stew = dish("stew", seconds(3));
        Camera camera = new Camera(Map.of("soup", millis(3_500), "stew", millis(3_500)));
        FutureTask<Integer> first = new FutureTask<>(() ->
                AsCompleted.each(List.of(stew, dish("soup", seconds(1))), camera::take, _ -> {}));
        Thread.startVirtualThread(first);
        Thread.sleep(seconds(2));
        List<String> photos = new CopyOnWriteArrayList<>();

        assertThat(AsCompleted.each(List.of(stew, dish("bread", millis(500))), photos::add, _ -> {}))
                .isEqualTo(2);

        assertThat(photos).as("the photos").containsExactly("bread", "stew");
        assertThat(timeline).took(seconds(5));
        assertThat(first.get()).isEqualTo(2);
        assertThat(camera.taken).as("the photos").containsExactly("soup", "stew");
        assertThat(stew.calls()).isEqualTo(2);
        assertThat(timeline).took(seconds(8)).nothingLeftRunning();
    }

    private static TestRecipe<String> dish(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }

    private static String reason(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof IOException) {
                return it.getMessage();
            }
        }
        return "something else: " + failure;
    }

    /** Says when a photo begins and when it is done. */
    private static final class Camera {

        private final List<String> taken = new CopyOnWriteArrayList<>();
        private final Map<String, Duration> exposures;

        Camera(Map<String, Duration> exposures) {
            this.exposures = exposures;
        }

        void take(String what) {
            System.out.println("camera: " + what);
            try {
                Thread.sleep(exposures.getOrDefault(what, Duration.ZERO));
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts a photo", e);
            }
            taken.add(what);
            System.out.println("camera: done");
        }
    }
}
