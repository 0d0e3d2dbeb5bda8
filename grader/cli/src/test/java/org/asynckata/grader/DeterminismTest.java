package org.asynckata.grader;

import static java.lang.System.Logger.Level.DEBUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.asynckata.grader.collect.Candidate;
import org.asynckata.grader.collect.Collector;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.report.Format;
import org.asynckata.grader.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same submission gets the same report, byte by byte but for "run", however busy the machine is. */
class DeterminismTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Of the corpus, what learners do by mistake. */
    private static final Set<String> USUAL = Set.of(
            "DeadlocksOnLocks",
            "DeadlocksOnMonitors",
            "FailsUnseen",
            "LeaksAThread",
            "LeaksAThreadThatPrints",
            "LoopsAtWork",
            "LoopsYielding",
            "Recurses",
            "WaitsForItself");

    @Test
    void a_half_solved_mix_gets_the_same_report_each_time() {
        assertSameReports(HostileTest.KIT, mix(), 10);
    }

    /** Takes eleven minutes on two cores that have other things to do, too. */
    @Test
    @Tag("long")
    void it_does_so_two_hundred_times() {
        assertSameReports(HostileTest.KIT, mix(), 200);
    }

    /** Takes an hour on two cores that have other things to do, too; the log of this class tells how far it is. */
    @Test
    @Tag("long")
    void so_do_the_solutions() throws Exception {
        Kit kit = Kit.ofThisGrader();
        assertSameReports(
                kit, Collector.collect(Path.of("..", "..", "solutions"), kit).candidates(), 200);
    }

    private static List<Candidate> mix() {
        return Stream.concat(
                        Attack.in("quick").stream().filter(attack -> USUAL.contains(attack.name())),
                        Attack.in("mix").stream())
                .map(attack -> HostileTest.candidate("Target", attack.text()))
                .toList();
    }

    /** The first half in peace, the second while every core is kept busy. */
    private static void assertSameReports(Kit kit, List<Candidate> candidates, int count) {
        Series series = new Series(kit, candidates);
        series.grade(count / 2);
        try (Load _ = new Load()) {
            series.grade(count - count / 2);
        }
    }

    /** Grades of one submission. Ten have their workers in common, since a worker that has much behind it must not matter either. */
    private static final class Series {
        private static final int GRADES_PER_WORKERS = 10;

        private final Kit kit;
        private final List<Candidate> candidates;
        private String first;
        private int done;

        Series(Kit kit, List<Candidate> candidates) {
            this.kit = kit;
            this.candidates = candidates;
        }

        void grade(int count) {
            for (int left = count; left > 0; left -= GRADES_PER_WORKERS) {
                try (Workers workers = Workers.start()) {
                    for (int i = Math.min(left, GRADES_PER_WORKERS); i > 0; i--) {
                        check(report(workers));
                    }
                }
            }
        }

        private void check(String report) {
            first = first == null ? report : first;
            done++;
            assertThat(report).as("grade " + done).isEqualTo(first);
            System.getLogger(DeterminismTest.class.getName()).log(DEBUG, "grade " + done);
        }

        private String report(Workers workers) {
            Report report = Report.of(
                    "src/main/java",
                    new Grader(kit, workers, LIMIT).grade(candidates, _ -> {}),
                    List.of(),
                    new Report.Run("", "", 0, ""));
            return new String(Format.JSON.write(report), StandardCharsets.UTF_8);
        }
    }

    /** Threads that compute, one for each core, until they are closed. */
    private static final class Load implements AutoCloseable {
        private final List<Thread> threads = new ArrayList<>();

        Load() {
            for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
                threads.add(Thread.ofPlatform().daemon().start(Load::compute));
            }
        }

        private static void compute() {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void close() {
            threads.forEach(Thread::interrupt);
        }
    }
}
