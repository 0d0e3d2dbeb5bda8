package ch04_tasks;

import static ch04_tasks.Life.CANCELLED;
import static ch04_tasks.Life.FAILED;
import static ch04_tasks.Life.NOT_STARTED;
import static ch04_tasks.Life.RUNNING;
import static ch04_tasks.Life.STOPPING;
import static ch04_tasks.Life.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.asynckata.engine.Durations.millis;
import static org.asynckata.engine.Durations.seconds;
import static org.asynckata.engine.TimelineAssert.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.asynckata.engine.Points;
import org.asynckata.engine.TestRecipe;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.VirtualTime;
import org.junit.jupiter.api.Test;

@VirtualTime
class TaskStatesHiddenTest {

    @Test
    @Points(2)
    void any_task_at_any_time(Timeline timeline) throws Exception {
        Random random = new Random(19);
        for (int i = 0; i < 40; i++) {
            Duration takes = millis(random.nextInt(1_000, 2_000));
            Duration cleanUp = millis(random.nextInt(100, 900));
            boolean fails = random.nextBoolean();
            boolean cancelled = random.nextBoolean();
            TestRecipe<Integer> recipe =
                    TestRecipe.named("task " + i).takes(takes).gives(i).cleansUpFor(cleanUp);
            Job job = new Job(fails ? recipe.fails(new IOException("task " + i)) : recipe);

            assertThat(job.state()).isEqualTo(NOT_STARTED);
            Thread.sleep(millis(random.nextInt(1, 500)));
            assertThat(job.state()).isEqualTo(NOT_STARTED);
            job.runner.start();
            Thread.sleep(millis(random.nextInt(1, 900)));
            assertThat(job.state()).isEqualTo(RUNNING);
            if (cancelled) {
                job.task.cancel(true);
                Thread.sleep(cleanUp.dividedBy(2));
                assertThat(job.state()).isEqualTo(STOPPING);
            }
            job.runner.join();
            Life end = cancelled ? CANCELLED : fails ? FAILED : SUCCEEDED;
            assertThat(job.state()).isEqualTo(end);
            Thread.sleep(seconds(10));
            assertThat(job.state()).isEqualTo(end);
        }
        assertThat(timeline).nothingLeftRunning();
    }

    @Test
    @Points(2)
    void whatever_it_waits_for_it_is_running(Timeline timeline) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Semaphore never = new Semaphore(0);
        Object monitor = new Object();
        List<Job> jobs = List.of(
                new Job(TestRecipe.named("sleeper").takes(seconds(3))),
                new Job(() -> {
                    go.await();
                    return "awaited";
                }),
                new Job(() -> never.tryAcquire(3_000, TimeUnit.MILLISECONDS)),
                new Job(() -> {
                    synchronized (monitor) {
                        monitor.wait();
                    }
                    return "notified";
                }));
        jobs.forEach(job -> job.runner.start());

        Thread.sleep(seconds(1));
        assertThat(jobs).extracting(Job::state).containsOnly(RUNNING);
        go.countDown();
        synchronized (monitor) {
            monitor.notifyAll();
        }
        timeline.settle();
        assertThat(jobs).extracting(Job::state).containsExactly(RUNNING, SUCCEEDED, RUNNING, SUCCEEDED);
        Thread.sleep(seconds(4));
        assertThat(jobs).extracting(Job::state).containsOnly(SUCCEEDED);
    }

    @Test
    @Points(2)
    void whatever_it_throws_it_has_failed() throws Exception {
        for (Throwable thrown : List.of(
                new IOException("broken"),
                new IllegalStateException("odd"),
                new StackOverflowError("deep"),
                new CancellationException("not by us"),
                new InterruptedException("by nobody"))) {
            Job job = new Job(TestRecipe.named("task").takes(seconds(1)).fails(thrown));
            job.runner.start();
            job.runner.join();
            assertThat(job.state()).as(thrown.toString()).isEqualTo(FAILED);
        }
    }

    @Test
    @Points(2)
    void whatever_it_gives_it_has_succeeded() throws Exception {
        for (Object given : List.of("something", Boolean.FALSE, 0, new IOException("given, not thrown"), FAILED)) {
            Job job = new Job(TestRecipe.named("task").takes(seconds(1)).gives(given));
            job.runner.start();
            job.runner.join();
            assertThat(job.state()).as(given.toString()).isEqualTo(SUCCEEDED);
        }
        Job nothing = new Job(() -> null);
        nothing.runner.start();
        nothing.runner.join();
        assertThat(nothing.state()).isEqualTo(SUCCEEDED);
    }

    @Test
    @Points(2)
    void cancelled_is_told_before_it_has_stopped(Timeline timeline) throws Exception {
        Job polite = new Job(TestRecipe.named("polite").takes(seconds(9)));
        Job tidy = new Job(TestRecipe.named("tidy").takes(seconds(9)).cleansUpFor(seconds(2)));
        Job unaware = new Job(TestRecipe.named("unaware").takes(seconds(9)));
        List<Job> jobs = List.of(polite, tidy, unaware);
        jobs.forEach(job -> job.runner.start());
        Thread.sleep(seconds(4));
        polite.task.cancel(true);
        tidy.task.cancel(true);
        unaware.task.cancel(false);

        timeline.settle();
        assertThat(jobs).extracting(Job::state).containsExactly(CANCELLED, STOPPING, STOPPING);
        Thread.sleep(millis(1_999));
        assertThat(jobs).extracting(Job::state).containsExactly(CANCELLED, STOPPING, STOPPING);
        Thread.sleep(millis(2));
        assertThat(jobs).extracting(Job::state).containsExactly(CANCELLED, CANCELLED, STOPPING);
        unaware.runner.join();
        assertThat(jobs).extracting(Job::state).containsOnly(CANCELLED);
        assertThat(timeline).contains("9.0 unaware: ready").took(seconds(9));
    }

    @Test
    @Points(2)
    void an_end_is_final(Timeline timeline) throws Exception {
        Job good = new Job(TestRecipe.named("good").takes(seconds(1)));
        Job bad = new Job(TestRecipe.named("bad").takes(seconds(1)).fails(new IOException("broken")));
        Job interrupted = new Job(TestRecipe.named("interrupted").takes(seconds(9)));
        Job early = new Job(TestRecipe.named("early").takes(seconds(1)));
        early.task.cancel(true);
        List<Job> jobs = List.of(good, bad, interrupted, early);
        assertThat(jobs).extracting(Job::state).containsExactly(NOT_STARTED, NOT_STARTED, NOT_STARTED, CANCELLED);
        jobs.forEach(job -> job.runner.start());
        Thread.sleep(seconds(2));
        // An interrupt without a cancel: it is the task itself that throws.
        interrupted.runner.interrupt();
        timeline.settle();
        jobs.forEach(job -> job.task.cancel(true));

        assertThat(jobs).extracting(Job::state).containsExactly(SUCCEEDED, FAILED, FAILED, CANCELLED);
        assertThat(timeline).lacks("early: started").nothingLeftRunning();
    }

    @Test
    @Points(2)
    void looking_changes_nothing(Timeline timeline) throws Exception {
        Job job = new Job(TestRecipe.named("task")
                .takes(seconds(2))
                .steps(4)
                .gives("a result")
                .cleansUpFor(seconds(1)));
        List<Life> seen = new ArrayList<>();
        seen.add(job.state());
        Thread.sleep(seconds(1));
        seen.add(job.state());
        assertThat(timeline.lines()).isEmpty();
        Thread.currentThread().interrupt();
        seen.add(job.state());
        assertThat(Thread.interrupted()).isTrue();

        job.runner.start();
        for (int i = 0; i < 5; i++) {
            Thread.sleep(millis(250));
            seen.add(job.state());
        }
        job.task.cancel(true);
        Thread.sleep(millis(500));
        seen.add(job.state());
        Thread.sleep(seconds(1));
        seen.add(job.state());
        assertThat(seen)
                .containsExactly(
                        NOT_STARTED,
                        NOT_STARTED,
                        NOT_STARTED,
                        RUNNING,
                        RUNNING,
                        RUNNING,
                        RUNNING,
                        RUNNING,
                        STOPPING,
                        CANCELLED);
        assertThat(timeline)
                .shows(
                        "1.0 task: started",
                        "1.5 task: step 1",
                        "2.0 task: step 2",
                        "2.25 task: interrupted",
                        "3.25 task: cleaned up")
                .took(millis(3_750));
    }

    @Test
    @Points(2)
    void any_future_will_do(Timeline timeline) throws Exception {
        for (boolean fails : List.of(false, true)) {
            CompletableFuture<String> task = new CompletableFuture<>();
            Thread runner = Thread.ofVirtual().unstarted(() -> complete(task, fails));
            assertThat(TaskStates.of(runner, task)).isEqualTo(NOT_STARTED);
            runner.start();
            Thread.sleep(seconds(1));
            assertThat(TaskStates.of(runner, task)).isEqualTo(RUNNING);
            runner.join();
            assertThat(TaskStates.of(runner, task)).isEqualTo(fails ? FAILED : SUCCEEDED);
        }

        CompletableFuture<String> task = new CompletableFuture<>();
        Thread runner = Thread.startVirtualThread(() -> complete(task, false));
        Thread.sleep(seconds(1));
        // This future interrupts nobody, whatever it is told.
        task.cancel(true);
        assertThat(TaskStates.of(runner, task)).isEqualTo(STOPPING);
        runner.join();
        assertThat(TaskStates.of(runner, task)).isEqualTo(CANCELLED);
        assertThat(timeline).took(seconds(6));
    }

    private static void complete(CompletableFuture<String> task, boolean fails) {
        try {
            Thread.sleep(seconds(2));
            if (fails) {
                task.completeExceptionally(new IOException("broken"));
            } else {
                task.complete("done");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A task and the thread that is to work on it. */
    private static final class Job {
        private final FutureTask<Object> task;
        private final Thread runner;

        Job(Callable<?> recipe) {
            task = new FutureTask<>(recipe::call);
            runner = Thread.ofVirtual().unstarted(task);
        }

        Life state() {
            return TaskStates.of(runner, task);
        }
    }
}
