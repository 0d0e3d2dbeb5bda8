package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A thread that waits for nothing but time. */
final class Sleeps {
    private Sleeps() {}

    static List<Call> calls() {
        return List.of(
                call("Thread.sleep(millis)", ms(2), () -> Thread.sleep(2 * MS)),
                call("Thread.sleep(millis, nanos)", ms(2).plusNanos(3), () -> Thread.sleep(2 * MS, 3)),
                call("Thread.sleep(duration)", ns(2), () -> Thread.sleep(Duration.ofNanos(2 * NS))),
                call("Thread.sleep(1 ns)", Duration.ofNanos(1), () -> Thread.sleep(Duration.ofNanos(1))),
                call("Thread.sleep(0)", ms(0), () -> Thread.sleep(0)),
                call("Thread.sleep, interrupted", ms(1), InterruptedException.class, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    Thread.sleep(5 * MS);
                    return "slept on";
                }),
                call("Thread.sleep, interrupted before", ms(0), InterruptedException.class, () -> {
                    Thread.currentThread().interrupt();
                    Thread.sleep(5 * MS);
                    return "slept on";
                }),
                call("TimeUnit.sleep in milliseconds", ms(2), () -> TimeUnit.MILLISECONDS.sleep(2 * MS)),
                call("TimeUnit.sleep in nanoseconds", ns(2), () -> TimeUnit.NANOSECONDS.sleep(2 * NS)),
                call("Thread.yield", ms(0), Thread::yield),
                call("Thread.onSpinWait", ms(0), Thread::onSpinWait),
                call("LockSupport.parkNanos", ns(2), () -> LockSupport.parkNanos(2 * NS)),
                call("LockSupport.parkNanos(blocker)", ns(2), () -> LockSupport.parkNanos("blocker", 2 * NS)),
                call("LockSupport.parkNanos, unparked", ms(1), () -> {
                    Thread me = Thread.currentThread();
                    Others.after(1, () -> LockSupport.unpark(me));
                    LockSupport.parkNanos(5 * NS);
                }),
                call("LockSupport.parkNanos, interrupted", ms(1), true, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    LockSupport.parkNanos(5 * NS);
                    return Thread.interrupted();
                }),
                call(
                        "LockSupport.parkUntil",
                        ms(2),
                        () -> LockSupport.parkUntil(Clock.systemUTC().millis() + 2 * MS)),
                call("LockSupport.parkUntil, unparked", ms(1), () -> {
                    Thread me = Thread.currentThread();
                    Others.after(1, () -> LockSupport.unpark(me));
                    LockSupport.parkUntil("blocker", Clock.systemUTC().millis() + 5 * MS);
                }),
                call("LockSupport.park, unparked", ms(1), () -> {
                    Thread me = Thread.currentThread();
                    Others.after(1, () -> LockSupport.unpark(me));
                    LockSupport.park();
                }),
                call("LockSupport.park with a permit", ms(0), () -> {
                    LockSupport.unpark(Thread.currentThread());
                    LockSupport.park();
                }));
    }
}
