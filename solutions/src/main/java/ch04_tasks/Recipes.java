package ch04_tasks;

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

    /** A recipe in steps: it names each as it begins it, says when it is ready after the last, and gives the result. */
    public static Callable<String> inSteps(String who, int steps, Duration each, String result) {
        return () -> {
            for (int step = 1; step <= steps; step++) {
                System.out.println(who + ": step " + step);
                Thread.sleep(each);
            }
            System.out.println(who + ": ready");
            return result;
        };
    }
}
