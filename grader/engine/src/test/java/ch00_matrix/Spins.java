package ch00_matrix;

import static ch00_matrix.Beat.MS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Call.call;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Threads that look again and again, instead of waiting. */
final class Spins {
    private Spins() {}

    /** Set by another thread. */
    private static final class Flag {
        private volatile boolean up;

        static Flag upAfter(int beats) {
            var flag = new Flag();
            Others.after(beats, () -> flag.up = true);
            return flag;
        }
    }

    static List<Call> calls() {
        return List.of(
                call("spinning on a volatile", ms(1), () -> {
                    Flag flag = Flag.upAfter(1);
                    while (!flag.up) {}
                }),
                call("spinning on a volatile with Thread.onSpinWait", ms(1), () -> {
                    Flag flag = Flag.upAfter(1);
                    while (!flag.up) {
                        Thread.onSpinWait();
                    }
                }),
                call("spinning on a volatile with Thread.yield", ms(1), () -> {
                    Flag flag = Flag.upAfter(1);
                    while (!flag.up) {
                        Thread.yield();
                    }
                }),
                call("spinning on an AtomicBoolean", ms(1), () -> {
                    var flag = new AtomicBoolean();
                    Others.after(1, () -> flag.set(true));
                    while (!flag.get()) {}
                }),
                call("spinning on Thread.isAlive", ms(1), () -> {
                    Thread other = Others.lasts(1);
                    while (other.isAlive()) {}
                }),
                call("spinning on Future.isDone", ms(1), () -> {
                    var future = CompletableFuture.supplyAsync(Others.supplying("egg", 1));
                    while (!future.isDone()) {}
                }),
                call("spinning with Thread.yield, two at once", ms(1), () -> {
                    Flag flag = Flag.upAfter(1);
                    var both = new CountDownLatch(2);
                    for (int i = 0; i < 2; i++) {
                        Others.start(() -> {
                            while (!flag.up) {
                                Thread.yield();
                            }
                            both.countDown();
                        });
                    }
                    both.await();
                }),
                call("polling Future.isDone with Thread.sleep", ms(2).plusMillis(10), () -> {
                    var future = CompletableFuture.supplyAsync(Others.supplying("egg", 2));
                    while (!future.isDone()) {
                        Thread.sleep(30);
                    }
                }),
                call("polling System.currentTimeMillis", ms(2), () -> {
                    long end = System.currentTimeMillis() + 2 * MS;
                    while (System.currentTimeMillis() < end) {}
                }),
                polling("polling System.nanoTime", () -> {}),
                polling("polling System.nanoTime with Thread.onSpinWait", Thread::onSpinWait),
                polling("polling System.nanoTime with Thread.yield", Thread::yield),
                polling("polling System.nanoTime with Thread.sleep", () -> Thread.sleep(1)));
    }

    /** Time moves in steps of a millisecond for those who poll the clock. */
    private static Call polling(String name, Action pause) {
        return call(name, ms(1), () -> {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MS);
            while (System.nanoTime() < end) {
                pause.run();
            }
        });
    }
}
