package ch02_coroutines;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Given: sample recipes for the {@code main} methods, so that you can watch your solution live. */
public final class Recipes {

    private Recipes() {}

    /** A recipe that says when it starts, takes its time, says when it is ready, and gives the result. */
    public static Callable<String> recipe(String who, Duration takes, String result) {
        return () -> {
            System.out.println(who + ": started");
            Thread.sleep(takes);
            System.out.println(who + ": ready");
            return result;
        };
    }
}
