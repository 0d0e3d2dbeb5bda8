package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A thread that waits for another one to end. */
final class Joins {
    private Joins() {}

    static List<Call> calls() {
        return List.of(
                call("Thread.join", ms(2), () -> Others.lasts(2).join()),
                call("Thread.join(0)", ms(2), () -> Others.lasts(2).join(0)),
                call("Thread.join(millis), ended", ms(2), false, () -> {
                    Thread other = Others.lasts(2);
                    other.join(5 * MS);
                    return other.isAlive();
                }),
                call("Thread.join(millis), given up", ms(2), true, () -> {
                    Thread other = Others.lasts(5);
                    other.join(2 * MS);
                    return other.isAlive();
                }),
                call("Thread.join(millis, nanos), given up", ms(2).plusNanos(3), true, () -> {
                    Thread other = Others.lasts(5);
                    other.join(2 * MS, 3);
                    return other.isAlive();
                }),
                call(
                        "Thread.join(duration), ended",
                        ms(2),
                        true,
                        () -> Others.lasts(2).join(Duration.ofNanos(5 * NS))),
                call(
                        "Thread.join(duration), given up",
                        ns(2),
                        false,
                        () -> Others.lasts(5).join(Duration.ofNanos(2 * NS))),
                call("TimeUnit.timedJoin", ns(2), true, () -> {
                    Thread other = Others.lasts(5);
                    TimeUnit.NANOSECONDS.timedJoin(other, 2 * NS);
                    return other.isAlive();
                }),
                call("Thread.join, interrupted", ms(1), InterruptedException.class, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    Others.lasts(5).join();
                    return "joined";
                }),
                call("Thread.join of one that has ended", ms(1), Thread.State.TERMINATED, () -> {
                    Thread other = Others.lasts(1);
                    other.join();
                    other.join();
                    return other.getState();
                }));
    }
}
