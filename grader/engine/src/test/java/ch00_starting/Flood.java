package ch00_starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.RepeatedTest;

/** Two tests, ten thousand times each. */
@VirtualTime
public class Flood {
    /** How often each of them runs. */
    public static final int TESTS = 10_000;

    private static int boil(int seconds) {
        try {
            Thread.sleep(1000L * seconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        System.out.println("egg: ready");
        return seconds;
    }

    @RepeatedTest(TESTS)
    void futures(Timeline timeline) {
        var first = CompletableFuture.supplyAsync(() -> boil(1));
        var second = CompletableFuture.supplyAsync(() -> boil(2));
        assertThat(first.thenCombine(second, Integer::sum).join()).isEqualTo(3);
        assertThat(timeline).shows("1.0 egg: ready", "2.0 egg: ready").took(seconds(2));
    }

    @RepeatedTest(TESTS)
    void monitors_and_pools(Timeline timeline) {
        var monitor = new Object();
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 3; i++) {
                pool.submit(() -> {
                    synchronized (monitor) {
                        return boil(1);
                    }
                });
            }
        }
        assertThat(timeline)
                .shows("1.0 egg: ready", "2.0 egg: ready", "3.0 egg: ready")
                .took(seconds(3));
    }
}
