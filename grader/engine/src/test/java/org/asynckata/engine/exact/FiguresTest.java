package org.asynckata.engine.exact;

import static org.assertj.core.api.Assertions.assertThat;

import ch00_starting.Outside;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.asynckata.engine.simulation.Limits;
import org.asynckata.engine.simulation.Schedule;
import org.asynckata.engine.simulation.Simulation;
import org.asynckata.engine.starting.ChildJvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the engine costs. Printed as measured; a machine may be three times as slow as it should before a test fails. */
@Tag("long")
class FiguresTest {
    private static final int SLACK = 3;

    @Test
    void a_hundred_thousand_threads_sleep_twice_within_five_seconds() throws Throwable {
        Duration median = median(3, () -> simulate(FiguresTest::sleepInManyThreads));
        print("100,000 virtual threads x 2 sleeps", median);
        assertThat(median).isLessThan(Duration.ofSeconds(5 * SLACK));
    }

    @Test
    void a_simulation_takes_a_fifth_of_a_millisecond_when_warm() throws Throwable {
        Check simulation = () -> simulate(() -> Thread.sleep(1000));
        median(2000, simulation);
        Duration median = median(2000, simulation);
        print("a simulation, warm", median);
        assertThat(median).isLessThan(Duration.ofNanos(200_000 * SLACK));
    }

    @Test
    void the_agent_adds_a_quarter_of_a_second_to_the_start() throws Throwable {
        ChildJvm jvm = ChildJvm.likeThisOne();
        Duration plain = median(5, () -> jvm.withoutAgent().run(Nothing.class));
        Duration withAgent = median(5, () -> jvm.run(Nothing.class));
        print("starting a JVM without the agent", plain);
        print("starting a JVM with the agent", withAgent);
        assertThat(withAgent.minus(plain)).isLessThan(Duration.ofMillis(250 * SLACK));
    }

    /** A program that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            // the JVM has started
        }
    }

    private static void sleepInManyThreads() throws InterruptedException {
        int threads = 100_000;
        var ended = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Thread.startVirtualThread(() -> {
                Outside.sleep(Duration.ofSeconds(1));
                Outside.sleep(Duration.ofSeconds(1));
                ended.countDown();
            });
        }
        ended.await();
    }

    private static void simulate(Simulation.Body body) throws Throwable {
        var simulation = new Simulation(Schedule.firstInFirstOut(), Limits.DEFAULT);
        simulation.run(body);
        simulation.finish();
    }

    private interface Check {
        void run() throws Throwable;
    }

    private static Duration median(int times, Check check) throws Throwable {
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            check.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[times / 2]);
    }

    private static void print(String what, Duration median) {
        System.out.printf("%s: %.3f ms%n", what, median.toNanos() / 1e6);
    }
}
