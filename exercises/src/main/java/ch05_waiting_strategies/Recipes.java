package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Given: sample recipes for the {@code main} methods, so that you can watch your solution live. */
public final class Recipes {

    private Recipes() {}

    /**
     * A recipe that says when it starts, takes its time, says when it is ready, and gives the result. When it is
     * interrupted, it says so and stops.
     */
    public static Callable<String> recipe(String who, Duration takes, String result) {
        return () -> {
            cook(who, takes);
            System.out.println(who + ": ready");
            return result;
        };
    }

    /** A recipe that takes its time, too, but then fails, with an {@link IllegalStateException}. */
    public static Callable<String> failing(String who, Duration takes, String reason) {
        return () -> {
            cook(who, takes);
            System.out.println(who + ": failed");
            throw new IllegalStateException(reason);
        };
    }

    private static void cook(String who, Duration takes) throws InterruptedException {
        System.out.println(who + ": started");
        try {
            Thread.sleep(takes);
        } catch (InterruptedException e) {
            System.out.println(who + ": interrupted");
            throw e;
        }
    }
}
