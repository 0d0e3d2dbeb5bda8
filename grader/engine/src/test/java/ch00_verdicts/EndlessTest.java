package ch00_verdicts;

import static ch00_verdicts.Verdicts.run;
import static ch00_verdicts.Verdicts.sleep;
import static ch00_verdicts.Verdicts.start;
import static ch00_verdicts.Verdicts.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.asynckata.engine.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** Programs that never end get a verdict; programs that spin until something happens are shown the time. */
class EndlessTest {
    private static volatile boolean flag;

    @Test
    void yielding_for_ever_is_a_livelock() {
        assertVerdict(Verdict.LIVELOCK, () -> {
            while (true) {
                Thread.yield();
            }
        });
    }

    @Test
    void looking_for_ever_at_what_never_changes_is_a_livelock() {
        flag = false;
        assertVerdict(Verdict.LIVELOCK, () -> {
            while (!flag) {}
        });
    }

    @Test
    void an_empty_endless_loop_is_a_livelock() {
        assertVerdict(Verdict.LIVELOCK, () -> {
            while (true) {}
        });
    }

    @Test
    void counting_for_ever_is_too_much_work() {
        assertVerdict(Verdict.TOO_MUCH_WORK, () -> {
            long count = 0;
            while (count >= 0) {
                count = (count + 1) % 1000;
            }
        });
    }

    @Test
    void a_recursion_beyond_reason_is_too_much_work() {
        assertVerdict(Verdict.TOO_MUCH_WORK, () -> fibonacci(60));
    }

    private static long fibonacci(int n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }

    @Test
    void a_catastrophic_pattern_is_too_much_work() {
        assertVerdict(
                Verdict.TOO_MUCH_WORK,
                () -> Pattern.compile("(a|aa)+\\1b").matcher("a".repeat(60)).matches());
    }

    @Test
    void failing_for_ever_is_too_much_work() {
        assertVerdict(Verdict.TOO_MUCH_WORK, () -> {
            int failures = 0;
            while (failures >= 0) {
                try {
                    Integer.parseInt("");
                } catch (NumberFormatException _) {
                    failures = (failures + 1) % 1000;
                }
            }
        });
    }

    @Test
    void putting_back_for_ever_what_comes_too_early_is_too_much_work() {
        assertVerdict(Verdict.TOO_MUCH_WORK, () -> {
            var queue = new LinkedBlockingQueue<>(List.of(1));
            long end = System.nanoTime() + Duration.ofHours(1).toNanos();
            while (queue.peek() != null) {
                queue.put(queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
        });
    }

    @Test
    void short_turns_count_too() {
        assertVerdict(Verdict.TOO_MUCH_WORK, () -> {
            var lock = new ReentrantLock();
            var never = new CompletableFuture<Void>();
            while (!never.isDone()) {
                Thread.sleep(1);
                for (int i = 0; i < 200; i++) {
                    lock.lock();
                    lock.unlock();
                }
            }
        });
    }

    @Test
    void work_in_another_thread_counts_too() {
        VerdictError verdict =
                verdictOn(() -> start("worker", () -> fibonacci(60)).join());
        assertThat(verdict.verdict()).isEqualTo(Verdict.TOO_MUCH_WORK);
        assertThat(verdict).hasMessageContaining("worker runs at EndlessTest.java:");
    }

    @Test
    void sleeping_for_ever_is_far_too_late() {
        assertVerdict(Verdict.TIME_LIMIT, () -> Thread.sleep(Long.MAX_VALUE));
    }

    @Test
    void polling_for_ever_with_sleeps_is_too_many_turns() {
        assertVerdict(Verdict.EVENT_LIMIT, () -> {
            var never = new CompletableFuture<Void>();
            while (!never.isDone()) {
                Thread.sleep(10);
            }
        });
    }

    @Test
    void spinning_on_a_flag_sees_the_flag_change() throws Throwable {
        flag = false;
        assertTakes(Duration.ofMillis(50), () -> {
            start("setter", EndlessTest::raiseFlagLater);
            while (!flag) {}
        });
    }

    @Test
    void spinning_with_a_hint_sees_the_flag_change() throws Throwable {
        flag = false;
        assertTakes(Duration.ofMillis(50), () -> {
            start("setter", EndlessTest::raiseFlagLater);
            while (!flag) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void spinning_with_yields_and_a_counter_sees_the_flag_change() throws Throwable {
        flag = false;
        assertTakes(Duration.ofMillis(50), () -> {
            start("setter", EndlessTest::raiseFlagLater);
            int turns = 0;
            while (!flag) {
                turns++;
                Thread.yield();
            }
            assertThat(turns).isPositive();
        });
    }

    private static void raiseFlagLater() {
        sleep(50);
        flag = true;
    }

    @Test
    void waiting_by_reading_the_clock_ends_in_time() throws Throwable {
        assertTakes(Duration.ofMillis(100), () -> {
            long start = System.nanoTime();
            while (System.nanoTime() - start < 100_000_000) {}
        });
    }

    @Test
    void waiting_by_reading_the_clock_with_a_hint_ends_in_time() throws Throwable {
        assertTakes(Duration.ofMillis(100), () -> {
            long start = System.nanoTime();
            while (System.nanoTime() - start < 100_000_000) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void waiting_by_reading_the_clock_beside_a_sleeper_ends_in_time() throws Throwable {
        assertTakes(Duration.ofMillis(100), () -> {
            start("sleeper", () -> sleep(30));
            long start = System.currentTimeMillis();
            while (System.currentTimeMillis() - start < 100) {
                Thread.yield();
            }
        });
    }

    @Test
    void a_long_calculation_takes_no_virtual_time() throws Throwable {
        assertTakes(Duration.ofMillis(20), () -> {
            Thread sleeper = start("sleeper", () -> sleep(20));
            long sum = 0;
            for (int i = 0; i < 30_000_000; i++) {
                sum += i ^ (sum << 1);
            }
            assertThat(sleeper.isAlive())
                    .as("the clock stood still while %d was calculated", sum)
                    .isTrue();
            sleeper.join();
        });
    }

    private static void assertVerdict(Verdict expected, Simulation.Body program) {
        VerdictError verdict = verdictOn(program);
        assertThat(verdict.verdict()).as(verdict.getMessage()).isEqualTo(expected);
        assertThat(verdict).hasMessageContaining("EndlessTest.java:");
    }

    private static void assertTakes(Duration expected, Simulation.Body program) throws Throwable {
        assertThat(run(program).now()).isEqualTo(expected);
    }
}
