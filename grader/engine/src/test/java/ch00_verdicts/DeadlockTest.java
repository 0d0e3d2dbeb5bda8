package ch00_verdicts;

import static ch00_verdicts.Verdicts.sleep;
import static ch00_verdicts.Verdicts.start;
import static ch00_verdicts.Verdicts.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.junit.jupiter.api.Test;

/** When nobody can ever run again, that is the verdict, at once, with the threads and their lines. */
class DeadlockTest {
    @Test
    void two_locks_taken_crosswise() {
        Lock fork = new ReentrantLock();
        Lock knife = new ReentrantLock();

        VerdictError verdict = verdictOn(() -> {
            Thread left = start("left", () -> takeBoth(fork, knife));
            Thread right = start("right", () -> takeBoth(knife, fork));
            left.join();
            right.join();
        });

        assertDeadlock(verdict, "main waits at DeadlockTest.java");
        assertThat(verdict)
                .hasMessageContaining("left waits at DeadlockTest.java:")
                .hasMessageContaining("for a lock that right holds")
                .hasMessageContaining("for a lock that left holds");
    }

    private static void takeBoth(Lock first, Lock second) {
        first.lock();
        sleep(10);
        second.lock();
    }

    @Test
    void an_executor_closed_while_a_task_waits_for_ever() {
        var never = new CountDownLatch(1);

        VerdictError verdict = verdictOn(() -> {
            try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
                executor.submit(() -> {
                    never.await();
                    return 0;
                });
            }
        });

        assertDeadlock(verdict, "main waits for an executor to close at DeadlockTest.java:");
    }

    @Test
    void two_monitors_entered_crosswise() {
        Object fork = new Object();
        Object knife = new Object();

        VerdictError verdict = verdictOn(() -> {
            Thread left = start("left", () -> enterBoth(fork, knife));
            start("right", () -> enterBoth(knife, fork));
            left.join();
        });

        assertDeadlock(verdict, "left waits to enter a synchronized block at DeadlockTest.java:");
    }

    private static void enterBoth(Object first, Object second) {
        synchronized (first) {
            sleep(10);
            synchronized (second) {
                sleep(10);
            }
        }
    }

    @Test
    void a_future_that_nobody_completes() {
        assertDeadlock(verdictOn(() -> new CompletableFuture<Void>().get()), "main waits at DeadlockTest.java:");
    }

    @Test
    void a_notification_that_came_too_early() {
        Object bell = new Object();
        VerdictError verdict = verdictOn(() -> {
            synchronized (bell) {
                bell.notifyAll();
            }
            synchronized (bell) {
                bell.wait();
            }
        });
        assertDeadlock(verdict, "main waits to be notified at DeadlockTest.java:");
    }

    @Test
    void a_thread_that_waits_for_itself() {
        assertDeadlock(verdictOn(() -> Thread.currentThread().join()), "main waits at DeadlockTest.java:");
    }

    @Test
    void a_task_that_waits_for_another_in_a_pool_of_one() {
        VerdictError verdict = verdictOn(() -> {
            try (var pool = Executors.newFixedThreadPool(1)) {
                pool.submit(() -> pool.submit(() -> 1).get()).get();
            }
        });
        assertDeadlock(verdict, "pool-1-thread-1 waits at DeadlockTest.java:");
    }

    @Test
    void a_barrier_that_lacks_a_party() {
        assertDeadlock(verdictOn(() -> new CyclicBarrier(2).await()), "main waits at DeadlockTest.java:");
    }

    @Test
    void a_latch_and_a_queue_in_different_threads() {
        VerdictError verdict = verdictOn(() -> {
            var latch = new CountDownLatch(1);
            var queue = new LinkedBlockingQueue<Integer>();
            start("taker", () -> {
                takeOne(queue);
                latch.countDown();
            });
            latch.await();
        });
        assertDeadlock(verdict, "taker waits at DeadlockTest.java:");
    }

    private static void takeOne(LinkedBlockingQueue<Integer> queue) {
        try {
            queue.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertDeadlock(VerdictError verdict, String line) {
        assertThat(verdict.verdict()).isEqualTo(Verdict.DEADLOCK);
        assertThat(verdict).hasMessageStartingWith("Deadlock: ").hasMessageContaining(line);
    }
}
