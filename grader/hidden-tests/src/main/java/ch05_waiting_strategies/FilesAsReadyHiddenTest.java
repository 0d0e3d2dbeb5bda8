package ch05_waiting_strategies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.FailureAssert.assertFails;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.asynckata.engine.Line;
import org.asynckata.engine.Points;
import org.asynckata.engine.Schedules;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class FilesAsReadyHiddenTest {

    @Test
    @Points(3)
    void any_files_and_any_number_of_places(Timeline timeline) throws Exception {
        Random random = new Random(38);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 14; count++) {
            expected.addAll(processAnyFolder(timeline, random, count, 1));
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void no_reading_waits_for_a_use(Timeline timeline) throws Exception {
        Random random = new Random(380);
        List<Line> expected = new ArrayList<>();
        for (int count = 2; count <= 14; count++) {
            expected.addAll(processAnyFolder(timeline, random, count, 3_000_000_000L));
            assertThat(timeline).shows(expected);
        }
    }

    /** Processes files with uses of random lengths below that many nanoseconds, and tells what it must look like. */
    private static List<Line> processAnyFolder(Timeline timeline, Random random, int count, long longest)
            throws Exception {
        int atMost = random.nextInt(1, 5);
        Duration start = timeline.now();
        List<Duration> takes = random.longs(1, 5_000_000_000L)
                .limit(count)
                .mapToObj(Duration::ofNanos)
                .toList();
        List<Duration> starts = starts(takes, atMost);
        SortedMap<Duration, String> turns = new TreeMap<>();
        Map<String, Duration> uses = new HashMap<>();
        List<Callable<String>> files = new ArrayList<>();
        List<Line> expected = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String who = "folder " + count + " file " + i;
            Duration started = start.plus(starts.get(i));
            Duration read = started.plus(takes.get(i));
            turns.put(read, who);
            uses.put(who, Duration.ofNanos(random.nextLong(longest)));
            files.add(file(who, takes.get(i)));
            expected.add(Line.at(started, who + ": started"));
            expected.add(Line.at(read, who + ": ready"));
        }
        // No two are read at the same time, so no two uses could have either order.
        assertThat(turns).hasSize(count);
        Duration free = start;
        for (Map.Entry<Duration, String> turn : turns.entrySet()) {
            Duration begin = turn.getKey().compareTo(free) > 0 ? turn.getKey() : free;
            free = begin.plus(uses.get(turn.getValue()));
            expected.add(Line.at(begin, "clerk: " + turn.getValue()));
            expected.add(Line.at(free, "clerk: done"));
        }

        FilesAsReady.process(files, atMost, clerk(uses));

        assertThat(timeline).took(free).nothingLeftRunning();
        return expected;
    }

    /** When each is started, counted from the call: the next place that is free goes to the next file. */
    private static List<Duration> starts(List<Duration> takes, int atMost) {
        PriorityQueue<Duration> places = new PriorityQueue<>();
        List<Duration> starts = new ArrayList<>();
        for (Duration one : takes) {
            Duration start = places.size() < atMost ? Duration.ZERO : places.remove();
            starts.add(start);
            places.add(start.plus(one));
        }
        return starts;
    }

    private static Duration end(List<Duration> takes, int atMost) {
        List<Duration> starts = starts(takes, atMost);
        return IntStream.range(0, takes.size())
                .mapToObj(i -> starts.get(i).plus(takes.get(i)))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    @Test
    @Schedules(30)
    @Points(3)
    void files_are_started_in_the_order_of_the_list(Timeline timeline) throws Exception {
        FilesAsReady.process(
                List.of(
                        file("north", millis(1_000)),
                        file("east", millis(2_300)),
                        file("south", millis(700)),
                        file("west", millis(1_100)),
                        file("top", millis(400)),
                        file("bottom", millis(3_200))),
                2,
                clerk(Map.of()));

        assertThat(timeline)
                .contains(
                        "0.0 north: started",
                        "0.0 east: started",
                        "1.0 south: started",
                        "1.7 west: started",
                        "2.3 top: started",
                        "2.7 bottom: started")
                .before("north: ready", "south: started")
                .before("south: ready", "west: started")
                .before("east: ready", "top: started")
                .before("top: ready", "bottom: started")
                .took(millis(5_900))
                .nothingLeftRunning();
    }

    @Test
    @Schedules(100)
    @Points(3)
    void never_too_many_whoever_is_first(Timeline timeline) throws Exception {
        AtomicInteger reading = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Ledger ledger = new Ledger();
        Consumer<String> clerk = clerk(Map.of("f0", millis(100), "f3", millis(100)));
        List<Callable<String>> files = IntStream.range(0, 7)
                .mapToObj(i -> file("f" + i, seconds(1)))
                .<Callable<String>>map(file -> () -> {
                    most.accumulateAndGet(reading.incrementAndGet(), Math::max);
                    try {
                        return file.call();
                    } finally {
                        reading.decrementAndGet();
                    }
                })
                .toList();

        FilesAsReady.process(files, 3, file -> {
            clerk.accept(file);
            ledger.entries++;
        });

        assertThat(most).as("files that were being read at the same time").hasValue(3);
        assertThat(ledger.entries).as("files that were used").isEqualTo(7);
        for (int i = 0; i < 7; i++) {
            Duration started = seconds(i / 3);
            assertThat(timeline).ran("f" + i, started, started.plusSeconds(1));
        }
        List<String> uses = whatTheClerkSays(timeline);
        for (int i = 1; i < uses.size(); i += 2) {
            assertThat(uses.get(i)).as("clerk, after %s", uses.get(i - 1)).isEqualTo("done");
        }
        assertThat(timeline).took(seconds(3)).nothingLeftRunning();
    }

    /** As the task says: not made for several threads. */
    private static final class Ledger {
        private int entries;
    }

    @Test
    @Points(3)
    void a_failure_disturbs_nobody_wherever_it_stands(Timeline timeline) throws Exception {
        for (int place = 0; place <= 5; place++) {
            for (int atMost : List.of(1, 2, 3)) {
                Exception gone = place % 2 == 0 ? new IOException("gone") : new IllegalStateException("gone");
                IOException locked = new IOException("locked");
                List<Callable<String>> files = new ArrayList<>(List.of(
                        file("first", seconds(2)),
                        file("second", seconds(2)),
                        file("third", seconds(2)),
                        file("shut", seconds(2)).fails(locked),
                        file("last", seconds(2))));
                List<Duration> takes = new ArrayList<>(Collections.nCopies(5, seconds(2)));
                files.add(place, file("lost", seconds(1)).fails(gone));
                takes.add(place, seconds(1));
                Duration end = timeline.now().plus(end(takes, atMost));
                List<String> used = new CopyOnWriteArrayList<>();

                assertFails(() -> FilesAsReady.process(files, atMost, used::add))
                        .withAnyOf(gone, locked);

                assertThat(used).as("the files used").containsExactlyInAnyOrder("first", "second", "third", "last");
                assertThat(timeline).took(end).nothingLeftRunning();
            }
        }
    }

    @Test
    @Points(3)
    void there_may_be_few_files_and_many_places(Timeline timeline) throws Exception {
        List<String> used = new CopyOnWriteArrayList<>();
        FilesAsReady.process(List.<Callable<String>>of(), 3, used::add);
        assertThat(timeline).took(Duration.ZERO);
        TestRecipe<String> one = file("one", seconds(2));
        FilesAsReady.process(List.of(one), 1, used::add);
        FilesAsReady.process(List.of(one), 9, used::add);
        assertThat(one.calls()).isEqualTo(2);
        assertThat(timeline).took(seconds(4)).nothingLeftRunning();

        List<TestRecipe<String>> hundred =
                IntStream.range(0, 100).mapToObj(i -> file("f" + i, seconds(1))).toList();
        FilesAsReady.process(List.<Callable<String>>copyOf(hundred), 200, used::add);
        assertThat(timeline).took(seconds(5));
        FilesAsReady.process(List.<Callable<String>>copyOf(hundred), 20, used::add);
        assertThat(timeline).took(seconds(10)).nothingLeftRunning();
        assertThat(hundred).allMatch(file -> file.calls() == 2);
        assertThat(used).as("the files used").hasSize(202);
    }

    @Test
    @Schedules(50)
    @Points(3)
    void an_interrupted_caller_stops_the_reading(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1_500), millis(500))) {
            Duration start = timeline.now();
            FutureTask<Void> folder = new FutureTask<>(() -> {
                FilesAsReady.process(
                        List.of(
                                file("annals", seconds(1)),
                                file("brief", seconds(9)).cleansUpFor(seconds(2)),
                                file("chart", seconds(9)),
                                file("draft", seconds(9)),
                                file("essay", Duration.ZERO)),
                        2,
                        clerk(Map.of()));
                return null;
            });
            Thread caller = Thread.startVirtualThread(folder);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(folder::get).withA(InterruptedException.class);
            Duration stopped = start.plus(patience);
            assertThat(timeline).took(stopped.plus(seconds(2))).nothingLeftRunning();
            expected.add(Line.at(start, "annals: started"));
            expected.add(Line.at(start, "brief: started"));
            if (patience.compareTo(seconds(1)) > 0) {
                for (String line : List.of("annals: ready", "clerk: annals", "clerk: done", "chart: started")) {
                    expected.add(Line.at(start.plusSeconds(1), line));
                }
                expected.add(Line.at(stopped, "chart: interrupted"));
            } else {
                expected.add(Line.at(stopped, "annals: interrupted"));
            }
            expected.add(Line.at(stopped, "brief: interrupted"));
            expected.add(Line.at(stopped.plusSeconds(2), "brief: cleaned up"));
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void each_folder_has_places_of_its_own(Timeline timeline) throws Exception {
        TestRecipe<String> annals = file("annals", seconds(4));
        List<String> used = new CopyOnWriteArrayList<>();
        FutureTask<Void> first = new FutureTask<>(() -> {
            FilesAsReady.process(List.of(annals, file("brief", seconds(2))), 1, clerk(Map.of("annals", seconds(3))));
            return null;
        });
        Thread.startVirtualThread(first);
        Thread.sleep(seconds(1));

        FilesAsReady.process(List.of(file("chart", millis(500)), annals), 2, used::add);

        assertThat(used).as("the files used").containsExactly("chart", "annals");
        assertThat(timeline).took(seconds(5));
        first.get();
        assertThat(whatTheClerkSays(timeline)).containsExactly("annals", "done", "brief", "done");
        assertThat(annals.calls()).isEqualTo(2);
        assertThat(timeline).took(seconds(7)).nothingLeftRunning();
    }

    private static TestRecipe<String> file(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }

    private static List<String> whatTheClerkSays(Timeline timeline) {
        return timeline.lines().stream()
                .filter(line -> line.who().equals("clerk"))
                .map(Line::what)
                .toList();
    }

    /** Says what it uses and when that is done. */
    private static Consumer<String> clerk(Map<String, Duration> uses) {
        return file -> {
            System.out.println("clerk: " + file);
            try {
                Thread.sleep(uses.getOrDefault(file, Duration.ZERO));
            } catch (InterruptedException e) {
                throw new IllegalStateException("nobody interrupts the clerk", e);
            }
            System.out.println("clerk: done");
        };
    }
}
