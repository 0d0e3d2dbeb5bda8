/* FutureTasks in threads of their own, with a monitor to wait at until one has an answer or none is left. */
package ch05_waiting_strategies;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

public class MirrorRace {

    static <T> T firstSuccess(List<Callable<T>> mirrors) throws Exception {
        Object bell = new Object();
        List<FutureTask<T>> attempts =
                mirrors.stream().map(mirror -> attempt(mirror, bell)).toList();
        List<Thread> threads = attempts.stream().map(Thread::startVirtualThread).toList();
        try {
            synchronized (bell) {
                while (winner(attempts) == null && !attempts.stream().allMatch(Future::isDone)) {
                    bell.wait();
                }
            }
        } finally {
            threads.forEach(Thread::interrupt);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        FutureTask<T> winner = winner(attempts);
        if (winner != null) {
            return winner.resultNow();
        }
        Exception failure = new Exception("no mirror answers");
        attempts.forEach(attempt -> failure.addSuppressed(attempt.exceptionNow()));
        throw failure;
    }

    private static <T> FutureTask<T> attempt(Callable<T> mirror, Object bell) {
        return new FutureTask<>(mirror) {
            @Override
            protected void done() {
                synchronized (bell) {
                    bell.notifyAll();
                }
            }
        };
    }

    private static <T> FutureTask<T> winner(List<FutureTask<T>> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.state() == Future.State.SUCCESS)
                .findFirst()
                .orElse(null);
    }
}
