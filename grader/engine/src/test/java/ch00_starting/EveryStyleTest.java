package ch00_starting;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever kind of test it is: preparation, test and tidying up share one simulation, which no other test sees. */
@VirtualTime
class EveryStyleTest {
    private static final long BEAT = 100;

    private Timeline timeline;
    private Duration expected = millis(BEAT);

    @BeforeEach
    void prepare(Timeline given) throws InterruptedException {
        timeline = given;
        assertThat(timeline).took(Duration.ZERO);
        Thread.sleep(BEAT);
        System.out.println("egg: prepared");
    }

    @AfterEach
    void tidy_up(Timeline given) throws InterruptedException {
        assertThat(given).isSameAs(timeline);
        assertThat(timeline).contains("0.1 egg: prepared").took(expected);
        Thread.sleep(BEAT);
        assertThat(timeline).took(expected.plusMillis(BEAT));
    }

    @Test
    void a_test(Timeline given) throws InterruptedException {
        assertThat(given).isSameAs(timeline);
        Thread.sleep(BEAT);
        expected = millis(2 * BEAT);
    }

    @Test
    void a_test_that_reads_the_clock() throws InterruptedException {
        long start = System.nanoTime();
        Thread.sleep(BEAT);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(millis(BEAT), Duration.ofMinutes(1));
        expected = millis(2 * BEAT);
    }

    @Test
    void a_test_with_other_threads() throws Exception {
        Callable<String> boil = () -> {
            Thread.sleep(BEAT);
            return "egg";
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            assertThat(pool.invokeAny(List.of(boil, boil))).isEqualTo("egg");
        }
        new CompletableFuture<String>()
                .completeOnTimeout("toast", BEAT, MILLISECONDS)
                .join();
        var thread = new Thread(() -> System.out.println("salad: ready"));
        thread.start();
        thread.join();
        expected = millis(3 * BEAT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_test_with_parameters(long beats) throws InterruptedException {
        Thread.sleep(beats * BEAT);
        expected = millis((1 + beats) * BEAT);
    }

    @RepeatedTest(2)
    void a_repeated_test() throws InterruptedException {
        Thread.sleep(BEAT);
        expected = millis(2 * BEAT);
    }

    @Nested
    class Within {
        @BeforeEach
        void prepare_more() throws InterruptedException {
            assertThat(timeline).took(millis(BEAT));
            Thread.sleep(BEAT);
        }

        @Test
        void a_nested_test() {
            expected = millis(2 * BEAT);
            assertThat(timeline).took(expected);
        }
    }
}
