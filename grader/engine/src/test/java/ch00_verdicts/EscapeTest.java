package ch00_verdicts;

import static ch00_verdicts.Verdicts.sleep;
import static ch00_verdicts.Verdicts.start;
import static ch00_verdicts.Verdicts.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asynckata.engine.Outsider;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.asynckata.engine.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not simulated is refused by name, with what to use instead, and outranks whatever it leads to. */
class EscapeTest {
    static Stream<Arguments> refused() {
        return Stream.of(
                program(
                        "Thread.ofPlatform",
                        () -> Thread.ofPlatform().start(() -> {}).join()),
                program("a subclass of Thread", () -> new Worker().start()),
                program("Timer", () -> new Timer().schedule(new Tick(), 10)),
                program("ForkJoinPool", () -> {
                    try (var pool = new ForkJoinPool(2)) {
                        pool.submit(() -> 1).get();
                    }
                }),
                program(
                        "the common pool",
                        () -> ForkJoinPool.commonPool().submit(() -> 1).get()),
                program("newWorkStealingPool", () -> {
                    try (var pool = Executors.newWorkStealingPool()) {
                        pool.submit(() -> 1).get();
                    }
                }),
                program(
                        "parallelStream",
                        () -> List.of(1, 2, 3).parallelStream().forEach(_ -> sleep(1))),
                program("parallel", () -> IntStream.range(0, 9).parallel().sum()),
                program("parallelSort", () -> Arrays.parallelSort(new int[100_000])),
                program("System.in", () -> System.in.read()),
                program("a socket", () -> new java.net.ServerSocket(0).close()),
                program("a process", () -> new ProcessBuilder("true").start()));
    }

    private static Arguments program(String name, Simulation.Body program) {
        return arguments(name, program);
    }

    private static final class Worker extends Thread {
        @Override
        public void run() {}
    }

    private static final class Tick extends TimerTask {
        @Override
        public void run() {}
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, Simulation.Body program) throws Throwable {
        VerdictError verdict = verdictOn(program);

        assertThat(verdict.verdict()).isEqualTo(Verdict.ESCAPE);
        assertThat(verdict)
                .hasMessageMatching("(?s)Not simulated: .*Next: (Use|The exercises need) .*")
                .hasMessageContaining("main runs at EscapeTest.java:");
    }

    @Test
    void a_wait_in_a_static_initialiser() {
        VerdictError verdict = verdictOn(() -> assertThat(Slow.value).isEqualTo(7));
        assertThat(verdict.verdict()).isEqualTo(Verdict.PINNED);
        assertThat(verdict).hasMessageContaining("static initialiser");
    }

    private static final class Slow {
        static int value;

        static {
            sleep(100);
            value = 7;
        }
    }

    @Test
    void a_wake_up_from_outside() {
        Outsider outsider = Outsider.ready();

        VerdictError verdict = verdictOn(() -> {
            var latch = new CountDownLatch(1);
            start("waiter", () -> await(latch));
            sleep(1);
            outsider.obey(latch::countDown);
            sleep(1);
        });

        assertThat(verdict.verdict()).isEqualTo(Verdict.FOREIGN_WAKE_UP);
        assertThat(verdict).hasMessageContaining("The thread outsider, which is not simulated, woke waiter");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
