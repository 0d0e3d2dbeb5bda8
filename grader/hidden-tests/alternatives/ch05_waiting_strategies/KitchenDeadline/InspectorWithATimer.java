/* Two timers, one for closing time and one for the step, both able to cancel the step that is at work. */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

public class KitchenDeadline {

    static <T> List<T> shift(List<Step<T>> steps, Duration closing) throws Exception {
        long start = System.currentTimeMillis();
        List<T> finished = new ArrayList<>();
        AtomicBoolean closed = new AtomicBoolean();
        AtomicReference<Future<?>> working = new AtomicReference<>(new CompletableFuture<>());
        ScheduledExecutorService inspector = Executors.newSingleThreadScheduledExecutor();
        ExecutorService kitchen = Executors.newSingleThreadExecutor();
        try {
            Runnable close = () -> {
                closed.set(true);
                working.get().cancel(true);
            };
            inspector.schedule(close, closing.toMillis(), TimeUnit.MILLISECONDS);
            for (Step<T> step : steps) {
                if (closed.get() || System.currentTimeMillis() - start >= closing.toMillis()) {
                    break;
                }
                Future<T> task = kitchen.submit(step.work());
                working.set(task);
                if (closed.get()) {
                    // The inspector has met the one before.
                    task.cancel(true);
                }
                Future<?> ringing =
                        inspector.schedule(() -> task.cancel(true), step.limit().toMillis(), TimeUnit.MILLISECONDS);
                try {
                    finished.add(task.get());
                } catch (CancellationException e) {
                    // Its thread takes the next job when it has really ended.
                    kitchen.submit(() -> {}).get();
                } finally {
                    ringing.cancel(false);
                }
            }
            return finished;
        } finally {
            inspector.shutdownNow();
            kitchen.shutdownNow();
            kitchen.close();
        }
    }
}
