package org.asynckata.engine.starting;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_starting.Outside;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** Whatever is not in a simulation keeps real time, in the same JVM and at the same time. */
class RealTimeOutsideTest {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    @Test
    void a_virtual_thread_sleeps_on_while_a_simulation_runs() throws Throwable {
        var slept = new CompletableFuture<Duration>();
        Thread.startVirtualThread(() -> slept.complete(Outside.sleep(PAUSE)));
        assertThat(daysUntil(slept)).isPositive();
        assertThat(slept.join()).isBetween(PAUSE, AT_MOST);
    }

    @Test
    void a_scheduler_waits_on_while_a_simulation_runs() throws Throwable {
        try (var scheduler = Executors.newScheduledThreadPool(1)) {
            Instant start = Instant.now();
            var slept = new CompletableFuture<Duration>();
            scheduler.schedule(
                    () -> slept.complete(Duration.between(start, Instant.now())),
                    PAUSE.toMillis(),
                    TimeUnit.MILLISECONDS);
            assertThat(daysUntil(slept)).isPositive();
            assertThat(slept.join()).isBetween(PAUSE, AT_MOST);
        }
    }

    @Test
    void a_timeout_expires_after_real_time() throws Throwable {
        Instant start = Instant.now();
        var slept = new CompletableFuture<Duration>()
                .orTimeout(PAUSE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> Duration.between(start, Instant.now()));
        assertThat(daysUntil(slept)).isPositive();
        assertThat(slept.join()).isBetween(PAUSE, AT_MOST);
    }

    @Test
    void code_under_test_reads_the_real_clock() throws Throwable {
        simulate(() -> Thread.sleep(Duration.ofDays(1)));
        assertThat(Outside.sleep(PAUSE)).isBetween(PAUSE, AT_MOST);
        assertThat(Duration.ofMillis(Math.abs(Outside.currentTimeMillis() - System.currentTimeMillis())))
                .isLessThan(AT_MOST);
        assertThat(Outside.newThread()).matches(thread -> !thread.isVirtual());
    }

    /** Runs a simulation until, in real time, that is done; gives how many days passed in it. */
    private static int daysUntil(CompletableFuture<?> done) throws Throwable {
        var days = new int[1];
        while (!done.isDone()) {
            simulate(() -> {
                Thread.sleep(Duration.ofDays(1));
                days[0]++;
            });
        }
        return days[0];
    }

    private static void simulate(Simulation.Body body) throws Throwable {
        var simulation = new Simulation(Schedule.firstInFirstOut(), Limits.DEFAULT);
        simulation.run(body);
        simulation.finish();
    }
}
