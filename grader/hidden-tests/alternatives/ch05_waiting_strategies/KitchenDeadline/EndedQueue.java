/*
 * Each cook puts his work into a queue when it has really ended. poll waits for that until the step's limit or
 * closing time, whichever comes first; who is late is interrupted and awaited at the same queue.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        long deadline = System.nanoTime() + closing.toNanos();
        BlockingQueue<FutureTask<T>> ended = new ArrayBlockingQueue<>(1);
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            // an interrupt may have come when the last step had just ended: then no other starts
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            FutureTask<T> work = new FutureTask<>(step.work());
            Thread cook = Thread.startVirtualThread(() -> {
                work.run();
                ended.add(work);
            });
            boolean inTime = false;
            try {
                inTime = ended.poll(Math.min(left, step.limit().toNanos()), TimeUnit.NANOSECONDS) != null;
            } finally {
                if (!inTime) {
                    cook.interrupt();
                    takeWhateverHappens(ended);
                }
            }
            if (inTime) {
                finished.add(work.get());
            }
        }
        return finished;
    }

    private static void takeWhateverHappens(BlockingQueue<?> ended) throws InterruptedException {
        InterruptedException interrupted = null;
        while (true) {
            try {
                ended.take();
                break;
            } catch (InterruptedException e) {
                interrupted = e;
            }
        }
        if (interrupted != null) {
            throw interrupted;
        }
    }
}
