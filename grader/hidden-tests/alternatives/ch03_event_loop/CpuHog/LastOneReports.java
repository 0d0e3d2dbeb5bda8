/* Counts those that have not ended yet; whoever is the last hands the loop the callback that reports. What the hog ends
 * with is kept in a FutureTask, so that a hog that fails is counted like any other. */
package ch03_event_loop;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

public class CpuHog {

    static Future<List<Duration>> ioFirst(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        Program program = new Program(loop, hog, ios.size());
        program.startAnswers(ios);
        program.startHog(loop);
        return program.answer;
    }

    static Future<List<Duration>> hogElsewhere(ScheduledExecutorService loop, Runnable hog, List<Io> ios) {
        Program program = new Program(loop, hog, ios.size());
        program.startHog(Thread::startVirtualThread);
        program.startAnswers(ios);
        return program.answer;
    }

    private static class Program {

        final CompletableFuture<List<Duration>> answer = new CompletableFuture<>();
        private final ScheduledExecutorService loop;
        private final FutureTask<Void> hog;
        private final List<CompletableFuture<Duration>> slept = new ArrayList<>();
        private final AtomicInteger underWay;

        Program(ScheduledExecutorService loop, Runnable hog, int answers) {
            this.loop = loop;
            this.hog = new FutureTask<>(hog, null);
            this.underWay = new AtomicInteger(1 + answers);
        }

        void startHog(Executor where) {
            where.execute(() -> {
                hog.run();
                oneHasEnded();
            });
        }

        void startAnswers(List<Io> ios) {
            for (Io io : ios) {
                slept.add(io.startOn(loop));
            }
            // In a second pass: the report reads the list, so it must be complete before the first one is counted.
            for (CompletableFuture<Duration> each : slept) {
                each.thenRun(this::oneHasEnded);
            }
        }

        private void oneHasEnded() {
            if (underWay.decrementAndGet() == 0) {
                loop.execute(this::report);
            }
        }

        private void report() {
            if (hog.state() == Future.State.FAILED) {
                // get() takes off one CompletionException. Let it be ours, never one that the hog threw.
                answer.completeExceptionally(new CompletionException(hog.exceptionNow()));
                return;
            }
            System.out.println("main: all done");
            answer.complete(slept.stream().map(CompletableFuture::join).toList());
        }
    }
}
