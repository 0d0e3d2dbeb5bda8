package ch00_races;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Right under every schedule, by latches, barriers and exchangers. Each program returns whether its result is right. */
public final class BySynchronizers {
    private int counter;

    public boolean latchPublication() throws Exception {
        CountDownLatch latch = new CountDownLatch(2);
        int[] parts = new int[2];
        for (int i = 0; i < 2; i++) {
            int part = i;
            Thread.startVirtualThread(() -> {
                parts[part] = part + 1;
                latch.countDown();
            });
        }
        latch.await();
        return parts[0] + parts[1] == 3;
    }

    public boolean latchWithLimit() throws Exception {
        CountDownLatch latch = new CountDownLatch(1);
        Thread.startVirtualThread(() -> {
            counter++;
            latch.countDown();
        });
        return latch.await(1, TimeUnit.SECONDS) && counter == 1;
    }

    public boolean cyclicBarrier() throws Exception {
        int[] parts = new int[2];
        int[] sum = new int[1];
        CyclicBarrier barrier = new CyclicBarrier(2, () -> sum[0] = parts[0] + parts[1]);
        AtomicInteger next = new AtomicInteger();
        Twice.run(() -> {
            int me = next.getAndIncrement();
            for (int round = 1; round <= 3; round++) {
                parts[me] = round;
                await(barrier);
                if (sum[0] + parts[1 - me] != 3 * round) {
                    throw new IllegalStateException("sum " + sum[0]);
                }
                await(barrier);
            }
        });
        return true;
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean phaser() throws Exception {
        Phaser phaser = new Phaser(2) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                counter++;
                return phase == 1;
            }
        };
        int[] parts = new int[2];
        AtomicInteger next = new AtomicInteger();
        Twice.run(() -> {
            int me = next.getAndIncrement();
            parts[me] = 1;
            phaser.arriveAndAwaitAdvance();
            if (parts[1 - me] != 1 || counter < 1) {
                throw new IllegalStateException();
            }
            phaser.arriveAndAwaitAdvance();
        });
        return counter == 2;
    }

    public boolean exchanger() throws Exception {
        Exchanger<int[]> exchanger = new Exchanger<>();
        Twice.run(() -> {
            try {
                int[] mine = {1};
                mine[0]++;
                int[] theirs = exchanger.exchange(mine);
                theirs[0]++;
                if (theirs[0] != 3) {
                    throw new IllegalStateException();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return true;
    }
}
