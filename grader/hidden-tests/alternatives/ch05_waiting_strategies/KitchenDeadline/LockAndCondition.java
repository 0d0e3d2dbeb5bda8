/*
 * A cook with a lock and a condition "ended": the shift awaits it until a deadline, the nearer one of the step's own
 * and the inspector's, and if that is missed interrupts the cook and awaits it without one.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        long start = System.nanoTime();
        long shiftTime = closing.toNanos();
        List<T> finished = new ArrayList<>();
        for (Step<T> step : steps) {
            long left = shiftTime - (System.nanoTime() - start);
            if (left <= 0) {
                break;
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Cook<T> cook = new Cook<>(step.work());
            Thread thread = new Thread(cook);
            thread.start();
            boolean inTime = false;
            try {
                inTime = cook.endsWithin(Math.min(left, step.limit().toNanos()));
            } finally {
                if (!inTime) {
                    thread.interrupt();
                    cook.awaitEnd();
                }
            }
            if (inTime) {
                finished.add(cook.result());
            } else if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return finished;
    }

    private static final class Cook<T> implements Runnable {

        private final ReentrantLock lock = new ReentrantLock();
        private final Condition hasEnded = lock.newCondition();
        private final Callable<T> work;
        private boolean ended;
        private T result;
        private Throwable failure;

        Cook(Callable<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            T given = null;
            Throwable thrown = null;
            try {
                given = work.call();
            } catch (Throwable e) {
                thrown = e;
            }
            lock.lock();
            try {
                result = given;
                failure = thrown;
                ended = true;
                hasEnded.signalAll();
            } finally {
                lock.unlock();
            }
        }

        boolean endsWithin(long nanos) throws InterruptedException {
            lock.lock();
            try {
                long left = nanos;
                while (!ended && left > 0) {
                    left = hasEnded.awaitNanos(left);
                }
                return ended;
            } finally {
                lock.unlock();
            }
        }

        void awaitEnd() {
            lock.lock();
            try {
                while (!ended) {
                    hasEnded.awaitUninterruptibly();
                }
            } finally {
                lock.unlock();
            }
        }

        T result() throws ExecutionException {
            lock.lock();
            try {
                if (failure != null) {
                    throw new ExecutionException(failure);
                }
                return result;
            } finally {
                lock.unlock();
            }
        }
    }
}
