/* A task for the end, handed to the loop by whoever is the last to end: hog or answer. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        End end = new End(loop, ios.size() + 1);
        end.start(ios);
        loop.execute(() -> end.compute(hog));
        return end.result;
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        End end = new End(loop, ios.size() + 1);
        new Thread(() -> end.compute(hog)).start();
        end.start(ios);
        return end.result;
    }

    private static final class End {

        private final ScheduledExecutorService loop;
        private final AtomicInteger missing;
        private final List<Future<Duration>> slept = new ArrayList<>();
        private final FutureTask<List<Duration>> result = new FutureTask<>(this::allDone);
        private volatile RuntimeException failure;

        End(ScheduledExecutorService loop, int parts) {
            this.loop = loop;
            this.missing = new AtomicInteger(parts);
        }

        void start(List<Io> ios) {
            for (Io io : ios) {
                CompletableFuture<Duration> answer = io.startOn(loop);
                slept.add(answer);
            }
            for (Future<Duration> answer : slept) {
                ((CompletableFuture<Duration>) answer).thenRun(this::ended);
            }
        }

        void compute(Runnable hog) {
            try {
                hog.run();
            } catch (RuntimeException e) {
                failure = e;
            }
            ended();
        }

        private void ended() {
            if (missing.decrementAndGet() == 0) {
                loop.execute(result);
            }
        }

        private List<Duration> allDone() throws Exception {
            if (failure != null) {
                throw failure;
            }
            System.out.println("main: all done");
            List<Duration> durations = new ArrayList<>();
            for (Future<Duration> answer : slept) {
                durations.add(answer.get());
            }
            return durations;
        }
    }
}
