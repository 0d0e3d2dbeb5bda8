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
import java.util.Iterator;
import java.util.List;
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
class ProgressReportHiddenTest {

    @Test
    @Points(3)
    void any_parts_are_told_as_they_come(Timeline timeline) throws Exception {
        Random random = new Random(39);
        List<Line> expected = new ArrayList<>();
        for (int count = 0; count <= 12; count++) {
            // No two need the same time, so no two events fall together by accident.
            Iterator<Long> nanos = random.longs(1, 5_000_000_000L).distinct().iterator();
            SortedMap<Duration, String> ends = new TreeMap<>();
            List<Callable<String>> parts = new ArrayList<>();
            Duration start = timeline.now();
            for (int i = 0; i < count; i++) {
                String who = "run " + count + " part " + i;
                Duration takes = Duration.ofNanos(nanos.next());
                ends.put(start.plus(takes), who);
                parts.add(part(who, takes));
                expected.add(Line.at(start, who + ": started"));
                expected.add(Line.at(start.plus(takes), who + ": ready"));
            }
            int told = 0;
            for (Duration end : ends.keySet()) {
                expected.add(Line.at(end, "bar: " + ends.get(end) + ", " + ++told));
            }

            List<String> results = ProgressReport.run(parts, ProgressReportHiddenTest::tell);

            assertThat(timeline).took(count == 0 ? start : ends.lastKey()).nothingLeftRunning();
            assertThat(timeline).shows(expected);
            assertThat(results).as("the results").hasToString(parts.toString());
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void a_report_may_take_a_while_and_no_part_waits(Timeline timeline) throws Exception {
        Random random = new Random(390);
        List<Line> expected = new ArrayList<>();
        for (int count = 2; count <= 12; count++) {
            List<Duration> takes = durations(random, count, 5_000_000_000L);
            // How long a report takes depends on its number, for which of those that wait is next is left open.
            List<Duration> reports = durations(random, count, 1_500_000_000L);
            List<Duration> ends = takes.stream().sorted().toList();
            List<Callable<String>> parts = new ArrayList<>();
            Duration start = timeline.now();
            Duration free = start;
            for (int i = 0; i < count; i++) {
                String who = "run " + count + " part " + i;
                parts.add(part(who, takes.get(i)));
                expected.add(Line.at(start, who + ": started"));
                expected.add(Line.at(start.plus(takes.get(i)), who + ": ready"));
                Duration end = start.plus(ends.get(i));
                Duration begin = end.compareTo(free) > 0 ? end : free;
                free = begin.plus(reports.get(i));
                expected.add(Line.at(begin, "bar: " + (i + 1)));
                expected.add(Line.at(free, "bar: done"));
            }
            List<String> told = new CopyOnWriteArrayList<>();

            List<String> results = ProgressReport.run(parts, (part, ready) -> {
                told.add(part);
                tellSlowly(ready, reports.get(Math.clamp(ready, 1, reports.size()) - 1));
            });

            assertThat(timeline).took(free).nothingLeftRunning();
            assertThat(timeline).shows(expected);
            assertThat(results).as("the results").hasToString(parts.toString());
            assertThat(told).as("the parts that were told").containsExactlyInAnyOrderElementsOf(results);
        }
    }

    private static List<Duration> durations(Random random, int count, long below) {
        return random.longs(1, below)
                .distinct()
                .limit(count)
                .mapToObj(Duration::ofNanos)
                .toList();
    }

    @Test
    @Schedules(100)
    @Points(3)
    void the_numbers_rise_whoever_is_first(Timeline timeline) throws Exception {
        List<Callable<String>> parts = IntStream.range(0, 5)
                .<Callable<String>>mapToObj(i -> part("p" + i, seconds(i == 3 ? 3 : 1)))
                .toList();
        Bar bar = new Bar();
        List<String> told = new CopyOnWriteArrayList<>();

        List<String> results = ProgressReport.run(parts, (part, ready) -> {
            System.out.println("bar: " + ready);
            bar.length++;
            told.add(part);
        });

        List<String> numbers = timeline.lines().stream()
                .filter(line -> line.who().equals("bar"))
                .map(Line::what)
                .toList();
        assertThat(numbers).as("the numbers told").containsExactly("1", "2", "3", "4", "5");
        assertThat(bar.length).as("the length of the bar").isEqualTo(5);
        assertThat(told).as("the parts that were told").containsExactlyInAnyOrderElementsOf(results);
        assertThat(told.getLast()).isEqualTo("p3");
        assertThat(results).containsExactly("p0", "p1", "p2", "p3", "p4");
        assertThat(timeline)
                .contains("1.0 bar: 1", "1.0 bar: 4", "3.0 bar: 5")
                .took(seconds(3))
                .nothingLeftRunning();
    }

    /** As the task says: not made for several threads. */
    private static final class Bar {
        private int length;
    }

    @Test
    @Schedules(30)
    @Points(3)
    void slow_reports_of_parts_that_are_ready_together(Timeline timeline) throws Exception {
        List<Callable<String>> parts = IntStream.range(0, 4)
                .<Callable<String>>mapToObj(i -> part("p" + i, seconds(2)))
                .toList();

        ProgressReport.run(parts, (_, ready) -> tellSlowly(ready, millis(250)));

        List<String> bar = timeline.lines().stream()
                .filter(line -> line.who().equals("bar"))
                .map(Line::what)
                .toList();
        assertThat(bar).as("the bar").containsExactly("1", "done", "2", "done", "3", "done", "4", "done");
        assertThat(timeline)
                .contains("2.0 bar: 1", "2.25 bar: 2", "2.5 bar: 3", "2.75 bar: 4")
                .took(seconds(3))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void failures_do_not_stop_the_count_wherever_they_stand(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration takes : List.of(Duration.ZERO, seconds(1), seconds(3), seconds(5), seconds(7))) {
            for (int place = 0; place <= 3; place++) {
                Exception lost = place % 2 == 0 ? new IOException("lost") : new IllegalStateException("lost");
                IOException empty = new IOException("empty");
                List<Callable<String>> parts = new ArrayList<>(List.of(
                        part("slow", seconds(6)), part("hollow", millis(500)).fails(empty), part("quick", seconds(2))));
                parts.add(place, part("odd", takes).fails(lost));
                Duration start = timeline.now();

                assertFails(() -> ProgressReport.run(parts, ProgressReportHiddenTest::tell))
                        .withAnyOf(lost, empty);

                Duration end = Collections.max(List.of(takes, seconds(6)));
                assertThat(timeline).took(start.plus(end)).nothingLeftRunning();
                for (String who : List.of("slow", "hollow", "quick", "odd")) {
                    expected.add(Line.at(start, who + ": started"));
                }
                expected.add(Line.at(start.plusMillis(500), "hollow: failed"));
                expected.add(Line.at(start.plus(takes), "odd: failed"));
                expected.add(Line.at(start.plusSeconds(2), "quick: ready"));
                expected.add(Line.at(start.plusSeconds(2), "bar: quick, 1"));
                expected.add(Line.at(start.plusSeconds(6), "slow: ready"));
                expected.add(Line.at(start.plusSeconds(6), "bar: slow, 2"));
                assertThat(timeline).shows(expected);
            }
        }
    }

    @Test
    @Points(3)
    void a_single_part_is_all_there_is(Timeline timeline) throws Exception {
        TestRecipe<String> one = part("one", seconds(2));
        IOException lost = new IOException("lost");

        assertThat(ProgressReport.run(List.of(one), ProgressReportHiddenTest::tell))
                .containsExactly("one");
        assertThat(ProgressReport.run(List.of(one), ProgressReportHiddenTest::tell))
                .containsExactly("one");
        assertFails(() -> ProgressReport.run(
                        List.of(part("bad", seconds(1)).fails(lost)), ProgressReportHiddenTest::tell))
                .with(lost);
        assertThat(ProgressReport.run(List.<Callable<String>>of(), ProgressReportHiddenTest::tell))
                .isEmpty();

        assertThat(timeline)
                .shows(
                        "0.0 one: started",
                        "2.0 one: ready",
                        "2.0 bar: one, 1",
                        "2.0 one: started",
                        "4.0 one: ready",
                        "4.0 bar: one, 1",
                        "4.0 bad: started",
                        "5.0 bad: failed")
                .took(seconds(5))
                .nothingLeftRunning();
    }

    @Test
    @Points(3)
    void an_interrupted_caller_stops_all_parts(Timeline timeline) throws Exception {
        List<Line> expected = new ArrayList<>();
        for (Duration patience : List.of(millis(1), millis(1_250), millis(2_999))) {
            Duration start = timeline.now();
            FutureTask<List<String>> run = new FutureTask<>(() -> ProgressReport.run(
                    List.of(
                            part("slow", seconds(3)).cleansUpFor(seconds(2)),
                            part("quick", Duration.ZERO),
                            part("odd", seconds(9)).fails(new IOException("lost"))),
                    ProgressReportHiddenTest::tell));
            Thread caller = Thread.startVirtualThread(run);
            Thread.sleep(patience);
            caller.interrupt();

            assertFails(run::get).withA(InterruptedException.class);
            Duration stopped = start.plus(patience);
            assertThat(timeline).took(stopped.plusSeconds(2)).nothingLeftRunning();
            for (String line :
                    List.of("slow: started", "quick: started", "odd: started", "quick: ready", "bar: quick, 1")) {
                expected.add(Line.at(start, line));
            }
            expected.add(Line.at(stopped, "slow: interrupted"));
            expected.add(Line.at(stopped, "odd: interrupted"));
            expected.add(Line.at(stopped.plusSeconds(2), "slow: cleaned up"));
            assertThat(timeline).shows(expected);
        }
        Thread.sleep(seconds(60));
        assertThat(timeline).shows(expected);
    }

    @Test
    @Points(3)
    void each_run_counts_for_itself(Timeline timeline) throws Exception {
        List<TestRecipe<String>> hundred = IntStream.range(0, 100)
                .mapToObj(i -> part("p" + i, seconds(200 - i)))
                .toList();
        List<Callable<String>> parts = List.copyOf(hundred);
        List<Integer> numbers = new CopyOnWriteArrayList<>();
        List<Integer> others = new CopyOnWriteArrayList<>();
        FutureTask<List<String>> first =
                new FutureTask<>(() -> ProgressReport.run(parts, (_, ready) -> numbers.add(ready)));
        Thread.startVirtualThread(first);
        Thread.sleep(millis(50_500));

        List<String> results = ProgressReport.run(parts, (_, ready) -> others.add(ready));

        assertThat(timeline).took(millis(250_500)).nothingLeftRunning();
        List<Integer> oneToHundred = IntStream.rangeClosed(1, 100).boxed().toList();
        assertThat(numbers).as("the numbers told").isEqualTo(oneToHundred);
        assertThat(others).as("the numbers told to another").isEqualTo(oneToHundred);
        assertThat(results).as("the results").hasToString(parts.toString()).isEqualTo(first.get());
        assertThat(hundred).allMatch(part -> part.calls() == 2);
    }

    private static TestRecipe<String> part(String who, Duration takes) {
        return TestRecipe.named(who).takes(takes).gives(who);
    }

    private static void tell(String part, int ready) {
        System.out.println("bar: " + part + ", " + ready);
    }

    private static void tellSlowly(int ready, Duration takes) {
        System.out.println("bar: " + ready);
        try {
            Thread.sleep(takes);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a report", e);
        }
        System.out.println("bar: done");
    }
}
