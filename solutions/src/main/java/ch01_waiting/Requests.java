package ch01_waiting;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Given: sample requests for the {@code main} methods, so that you can watch your solution live. */
public final class Requests {

    private Requests() {}

    /** A request that says when it starts, waits for its answer, says when it is ready, and gives the answer. */
    public static Callable<String> request(String who, Duration takes, String answer) {
        return () -> {
            System.out.println(who + ": started");
            Thread.sleep(takes);
            System.out.println(who + ": ready");
            return answer;
        };
    }
}
