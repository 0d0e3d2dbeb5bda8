package ch00_matrix;

import static ch00_matrix.Beat.NS;
import static ch00_matrix.Beat.ms;
import static ch00_matrix.Beat.ns;
import static ch00_matrix.Call.call;
import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/** Latches, barriers, semaphores, phasers and exchangers. */
final class Synchronizers {
    private Synchronizers() {}

    static List<Call> calls() {
        return List.of(
                call("CountDownLatch.await", ms(1), () -> {
                    var latch = new CountDownLatch(1);
                    Others.after(1, latch::countDown);
                    latch.await();
                }),
                call(
                        "CountDownLatch.await(limit), given up",
                        ns(2),
                        false,
                        () -> new CountDownLatch(1).await(2 * NS, NANOSECONDS)),
                call("CountDownLatch.await(limit), opened", ms(1), true, () -> {
                    var latch = new CountDownLatch(1);
                    Others.after(1, latch::countDown);
                    return latch.await(5 * NS, NANOSECONDS);
                }),
                call("CyclicBarrier.await", ms(1), () -> {
                    var barrier = new CyclicBarrier(2);
                    Others.after(1, barrier::await);
                    barrier.await();
                }),
                call("CyclicBarrier.await, again and again", ms(3), () -> {
                    var barrier = new CyclicBarrier(2);
                    for (int beat = 1; beat <= 3; beat++) {
                        Others.after(beat, barrier::await);
                    }
                    for (int beat = 1; beat <= 3; beat++) {
                        barrier.await();
                    }
                }),
                call(
                        "CyclicBarrier.await(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> new CyclicBarrier(2).await(2 * NS, NANOSECONDS)),
                call("CyclicBarrier.await, broken by a limit", ns(2), BrokenBarrierException.class, () -> {
                    var barrier = new CyclicBarrier(3);
                    Thread.startVirtualThread(() -> awaitFor(barrier, 2));
                    return barrier.await();
                }),
                call("Semaphore.acquire", ms(1), () -> releasedAfter(1).acquire()),
                call(
                        "Semaphore.acquireUninterruptibly",
                        ms(1),
                        () -> releasedAfter(1).acquireUninterruptibly()),
                call(
                        "Semaphore.tryAcquire(limit), given up",
                        ns(2),
                        false,
                        () -> new Semaphore(0).tryAcquire(2 * NS, NANOSECONDS)),
                call(
                        "Semaphore.tryAcquire(limit), acquired",
                        ms(1),
                        true,
                        () -> releasedAfter(1).tryAcquire(5 * NS, NANOSECONDS)),
                call(
                        "Semaphore.tryAcquire(permits, limit)",
                        ns(2),
                        false,
                        () -> new Semaphore(1).tryAcquire(2, 2 * NS, NANOSECONDS)),
                call("Semaphore.acquire, interrupted", ms(1), InterruptedException.class, () -> {
                    Others.after(1, Thread.currentThread()::interrupt);
                    new Semaphore(0).acquire();
                    return "acquired";
                }),
                call("Phaser.arriveAndAwaitAdvance", ms(1), 1, () -> {
                    var phaser = new Phaser(2);
                    Others.after(1, phaser::arrive);
                    return phaser.arriveAndAwaitAdvance();
                }),
                call("Phaser.awaitAdvance", ms(1), 1, () -> {
                    var phaser = new Phaser(1);
                    Others.after(1, phaser::arrive);
                    return phaser.awaitAdvance(0);
                }),
                call(
                        "Phaser.awaitAdvanceInterruptibly(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> new Phaser(1).awaitAdvanceInterruptibly(0, 2 * NS, NANOSECONDS)),
                call("Phaser.awaitAdvanceInterruptibly(limit), advanced", ms(1), 1, () -> {
                    var phaser = new Phaser(1);
                    Others.after(1, phaser::arrive);
                    return phaser.awaitAdvanceInterruptibly(0, 5 * NS, NANOSECONDS);
                }),
                call(
                        "Exchanger.exchange",
                        ms(1),
                        "salt",
                        () -> exchangedAfter(1).exchange("pepper")),
                call(
                        "Exchanger.exchange(limit), exchanged",
                        ms(1),
                        "salt",
                        () -> exchangedAfter(1).exchange("pepper", 5 * NS, NANOSECONDS)),
                call(
                        "Exchanger.exchange(limit), given up",
                        ns(2),
                        TimeoutException.class,
                        () -> new Exchanger<String>().exchange("pepper", 2 * NS, NANOSECONDS)));
    }

    private static void awaitFor(CyclicBarrier barrier, int beats) {
        try {
            barrier.await(beats * NS, NANOSECONDS);
        } catch (TimeoutException expected) {
            // which breaks the barrier for the others
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Semaphore releasedAfter(int beats) {
        var semaphore = new Semaphore(0);
        Others.after(beats, semaphore::release);
        return semaphore;
    }

    private static Exchanger<String> exchangedAfter(int beats) {
        var exchanger = new Exchanger<String>();
        Others.after(beats, () -> exchanger.exchange("salt"));
        return exchanger;
    }
}
