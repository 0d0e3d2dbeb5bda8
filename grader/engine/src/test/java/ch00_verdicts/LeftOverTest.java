package ch00_verdicts;

import static ch00_verdicts.Verdicts.run;
import static ch00_verdicts.Verdicts.sleep;
import static ch00_verdicts.Verdicts.start;
import static ch00_verdicts.Verdicts.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.junit.jupiter.api.Test;

/** Threads that would never end are left over; what ends by itself, or would let a JVM end, is not. */
class LeftOverTest {
    @Test
    void an_endless_ticker() {
        VerdictError verdict = verdictOn(() -> {
            start("ticker", () -> {
                while (true) {
                    sleep(10);
                }
            });
            sleep(35);
        });
        assertLeftOver(verdict, "ticker sleeps or waits with a limit at ");
    }

    @Test
    void a_thread_that_waits_for_ever() {
        VerdictError verdict = verdictOn(() -> start("waiter", () -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        assertLeftOver(verdict, "waiter waits at LeftOverTest.java:");
    }

    @Test
    void a_thread_that_swallows_interrupts() {
        VerdictError verdict = verdictOn(() -> {
            Thread deaf = start("deaf", () -> {
                while (true) {
                    try {
                        Thread.sleep(1000);
                    } catch (InterruptedException e) {
                        // goes on
                    }
                }
            });
            sleep(5);
            deaf.interrupt();
        });
        assertLeftOver(verdict, "deaf sleeps or waits with a limit at LeftOverTest.java:");
    }

    @Test
    void a_fixed_pool_that_nobody_closes() {
        VerdictError verdict =
                verdictOn(() -> Executors.newFixedThreadPool(2).submit(() -> 1).get());
        assertLeftOver(verdict, "pool-1-thread-1 waits for its next task");
    }

    @Test
    void a_single_thread_executor_that_has_become_garbage() {
        VerdictError verdict = verdictOn(() -> {
            Executors.newSingleThreadExecutor().submit(() -> 1).get();
            System.gc(); // without a simulation the JDK would now shut it down, sooner or later
        });
        assertLeftOver(verdict, "pool-1-thread-1 waits for its next task");
    }

    @Test
    void a_scheduled_task_that_nobody_cancels() {
        VerdictError verdict = verdictOn(
                () -> Executors.newScheduledThreadPool(1).scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.SECONDS));
        assertLeftOver(verdict, "pool-1-thread-1 ");
    }

    @Test
    void not_a_thread_that_ends_a_little_later() {
        assertFine(() -> start("late", () -> sleep(10_000)));
    }

    @Test
    void not_a_cached_pool_whose_threads_go_home_after_a_minute() {
        assertFine(() -> Executors.newCachedThreadPool().submit(() -> 1).get());
    }

    @Test
    void not_an_idle_pool_of_daemons() {
        assertFine(() -> Executors.newFixedThreadPool(1, LeftOverTest::daemon)
                .submit(() -> 1)
                .get());
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    }

    @Test
    void a_static_pool_of_an_earlier_simulation_cannot_be_used() throws Throwable {
        ExecutorService kept = Executors.newFixedThreadPool(1, LeftOverTest::daemon);
        run(() -> kept.submit(() -> 1).get());

        VerdictError verdict = verdictOn(() -> kept.submit(() -> 2).get());

        assertThat(verdict.verdict()).isEqualTo(Verdict.ESCAPE);
        assertThat(verdict).hasMessageContaining("Thread-0 belongs to an earlier test");
    }

    private static void assertFine(org.asynckata.engine.simulation.Simulation.Body program) {
        assertThatNoException().isThrownBy(() -> run(program));
    }

    private static void assertLeftOver(VerdictError verdict, String line) {
        assertThat(verdict.verdict()).isEqualTo(Verdict.LEFT_RUNNING);
        assertThat(verdict).hasMessageStartingWith("Left running: ").hasMessageContaining(line);
    }
}
