package ch04_tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class MysteryBouquetHiddenTest {

    @Test
    @Points(3)
    void any_flower_grows(Timeline timeline) throws Exception {
        Random random = new Random(28);
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Flower flower = anyFlower(random, "flower " + i);
            boolean wilts = flower.wiltsOn() > 0 && flower.wiltsOn() <= flower.days();
            Duration start = timeline.now();
            expected.add(Line.at(start, flower.name() + ": started"));
            for (int day = 1; day <= (wilts ? flower.wiltsOn() - 1 : flower.days()); day++) {
                expected.add(Line.at(start.plusSeconds(day), flower.name() + ": day " + day));
            }
            Duration end = start.plusSeconds(wilts ? flower.wiltsOn() : flower.days());
            Future<String> run = started(MysteryBouquet.grow(flower));
            Thread.sleep(seconds(20));

            if (wilts) {
                assertThat(run.exceptionNow()).hasMessage(flower.name() + " wilted on day " + flower.wiltsOn());
            } else {
                assertThat(run.resultNow()).isEqualTo("perfect " + flower.name());
                expected.add(Line.at(end, flower.name() + ": bloomed"));
            }
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void it_may_wilt_on_any_day(Timeline timeline) throws Exception {
        for (int day = 1; day <= 5; day++) {
            Duration start = timeline.now();
            Callable<String> recipe = MysteryBouquet.grow(new Flower("fern " + day, 5, day));

            Throwable failure = null;
            try {
                recipe.call();
            } catch (Exception e) {
                failure = e;
            }
            assertThat(failure).as("fern that wilts on day %d", day).isNotNull();
            assertThat(failure).hasMessage("fern " + day + " wilted on day " + day);
            assertThat(timeline)
                    .took(start.plusSeconds(day))
                    .lacks("fern " + day + ": day " + day)
                    .lacks("fern " + day + ": bloomed");
        }
        assertThat(MysteryBouquet.grow(new Flower("fern 6", 5, 6)).call()).isEqualTo("perfect fern 6");
        assertThat(timeline).contains("20.0 fern 6: day 5", "20.0 fern 6: bloomed");
    }

    @Test
    @Points(3)
    void making_a_recipe_does_nothing(Timeline timeline) throws Exception {
        MysteryBouquet.grow(new Flower("moss", 3));
        MysteryBouquet.grow(new Flower("fern", 1, 1));
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();

        Thread.sleep(seconds(60));
        assertThat(timeline).shows();
    }

    @Test
    @Points(3)
    void each_run_starts_from_the_first_day(Timeline timeline) throws Exception {
        Callable<String> recipe = MysteryBouquet.grow(new Flower("moss", 2));
        Future<String> first = started(recipe);
        Thread.sleep(millis(500));
        Future<String> second = started(recipe);
        Thread.sleep(millis(2_250));
        Future<String> third = started(recipe);

        assertThat(List.of(first.get(), second.get(), third.get())).containsOnly("perfect moss");
        assertThat(timeline)
                .shows(
                        "0.0 moss: started",
                        "0.5 moss: started",
                        "1.0 moss: day 1",
                        "1.5 moss: day 1",
                        "2.0 moss: day 2",
                        "2.0 moss: bloomed",
                        "2.5 moss: day 2",
                        "2.5 moss: bloomed",
                        "2.75 moss: started",
                        "3.75 moss: day 1",
                        "4.75 moss: day 2",
                        "4.75 moss: bloomed");
    }

    @Test
    @Points(3)
    void interrupted_it_says_nothing_more(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        Callable<String> undisturbed = MysteryBouquet.grow(new Flower("oak", 4));
        for (long after : List.of(1, 1_500, 3_999)) {
            Duration start = timeline.now();
            FutureTask<String> run = new FutureTask<>(MysteryBouquet.grow(new Flower("fern", 4)));
            Thread runner = Thread.startVirtualThread(run);
            Future<String> other = started(undisturbed);
            Thread.sleep(millis(after));
            runner.interrupt();

            assertFails(run::get).withA(InterruptedException.class);
            assertThat(timeline).took(start.plusMillis(after));
            Thread.sleep(seconds(60));
            assertThat(other.resultNow()).isEqualTo("perfect oak");
            for (String name : List.of("fern", "oak")) {
                expected.add(Line.at(start, name + ": started"));
                for (int day = 1; day <= (name.equals("oak") ? 4 : after / 1_000); day++) {
                    expected.add(Line.at(start.plusSeconds(day), name + ": day " + day));
                }
            }
            expected.add(Line.at(start.plusSeconds(4), "oak: bloomed"));
            assertThat(timeline).shows(expected).nothingLeftRunning();
        }
    }

    @Test
    @Points(3)
    void any_bed_does_what_was_predicted(Timeline timeline) throws Exception {
        Random random = new Random(29);
        List<Line> expected = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            List<Flower> flowers = new ArrayList<>();
            for (int i = 0; i <= round % 6; i++) {
                flowers.add(anyFlower(random, "flower " + round + "." + (5 * i + round) % 7));
            }
            Duration start = timeline.now();

            List<Event> predicted = MysteryBouquet.predict(flowers);

            assertThat(predicted).isSortedAccordingTo(Comparator.comparing(Event::at));
            grown(flowers);
            expected.addAll(Garden.lines(start, predicted));
            assertThat(timeline).showsInOrder(expected);
        }
    }

    @Test
    @Points(3)
    void the_bouquet_is_gathered_when_the_last_has_ended(Timeline timeline) throws Exception {
        List<Flower> flowers = List.of(
                new Flower("oak", 9, 2), new Flower("moss", 3, 4), new Flower("fern", 7, 1), new Flower("aster", 1));

        List<Event> predicted = MysteryBouquet.predict(flowers);

        assertThat(predicted)
                .endsWith(new Event(
                        seconds(3), "main: [oak wilted on day 2, perfect moss, fern wilted on day 1, perfect aster]"));
        grown(flowers);
        assertThat(timeline)
                .showsInOrder(Garden.lines(Duration.ZERO, predicted))
                .took(seconds(3));
        assertThat(MysteryBouquet.predict(List.of(new Flower("oak", 9, 2))))
                .containsExactly(
                        new Event(Duration.ZERO, "oak: started"),
                        new Event(seconds(1), "oak: day 1"),
                        new Event(seconds(2), "main: [oak wilted on day 2]"));
    }

    @Test
    @Points(3)
    void predicting_grows_nothing(Timeline timeline) throws Exception {
        List<Flower> flowers = new ArrayList<>(List.of(new Flower("oak", 6), new Flower("fern", 3, 1)));

        List<Event> predicted = MysteryBouquet.predict(flowers);

        assertThat(predicted).hasSize(10);
        assertThat(MysteryBouquet.predict(List.copyOf(flowers))).isEqualTo(predicted);
        assertThat(flowers).containsExactly(new Flower("oak", 6), new Flower("fern", 3, 1));
        assertThat(timeline).took(Duration.ZERO).nothingLeftRunning();
        Thread.sleep(seconds(60));
        assertThat(timeline).shows();
    }

    /** It may wilt on a day before it blooms, on its last day, on a day that it does not live to see, or never. */
    private static Flower anyFlower(Random random, String name) {
        int days = random.nextInt(1, 7);
        return new Flower(name, days, random.nextBoolean() ? 0 : random.nextInt(1, days + 3));
    }

    private static Future<String> started(Callable<String> recipe) {
        FutureTask<String> task = new FutureTask<>(recipe);
        Thread.startVirtualThread(task);
        return task;
    }

    private static void grown(List<Flower> flowers) throws Exception {
        try (ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor()) {
            FlowerBed.plant(loop, flowers).get();
        }
    }
}
