package ch00_starting;

import java.time.Duration;

/** Code under test that is called outside of any simulation. */
public final class Outside {
    private Outside() {}

    /** Sleeps; gives how long it took. */
    public static Duration sleep(Duration duration) {
        long start = System.nanoTime();
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The time of day. */
    public static long currentTimeMillis() {
        return System.currentTimeMillis();
    }

    /** An unstarted thread. */
    public static Thread newThread() {
        return new Thread(() -> {});
    }
}
