package ch03_event_loop;

import java.time.Duration;

/**
 * Build the loop itself: a queue of callbacks, some timers, and one thread that runs what is due.
 *
 * <p>{@code callSoon} asks for a callback that is due at once, {@code callLater} for one that is due when the delay is
 * over, counted from the call: whole milliseconds, maybe none. Both return at once and run nothing. {@code run} runs the
 * callbacks, one at a time, in the thread that called it:
 * <ul>
 * <li>None before it is due, and each as soon as it is due, unless another one is still running.
 * <li>Of several that are due, the one that has been due longest. Of several that are due since the same instant, the
 *     one that was asked for first, be it with {@code callSoon} or {@code callLater}. So they queue up first in, first
 *     out, and nobody is kept waiting for ever, even if callbacks keep asking for more.
 * <li>While nothing is due, the thread sleeps until the next callback is. It does not look at the clock again and again.
 * <li>If a callback throws a {@link RuntimeException}, the loop prints {@code loop: } and the exception ({@code loop:
 *     java.lang.IllegalStateException: burnt}), and goes on.
 * <li>It returns when nothing is left to run, or when a callback has called {@code stop} and has ended. What is left then
 *     stays, with the times at which it is due, and a later {@code run} goes on with it. While the loop is not running,
 *     {@code stop} does nothing.
 * <li>If the thread is interrupted while the loop sleeps, {@code run} throws an {@link InterruptedException} at once. No
 *     callback is lost: a later {@code run} goes on with them.
 * </ul>
 *
 * <p>The loop is not made for several threads. Only one uses it at a time; its callbacks may use all of it but {@code
 * run}.
 */
public class TinyEventLoop {

    void callSoon(Runnable callback) {
        throw new UnsupportedOperationException("TODO: keep the callback for run");
    }

    void callLater(Duration delay, Runnable callback) {
        throw new UnsupportedOperationException("TODO: keep the callback until the delay is over");
    }

    void run() throws InterruptedException {
        throw new UnsupportedOperationException("TODO: run what is due, and sleep while nothing is");
    }

    void stop() {
        throw new UnsupportedOperationException("TODO: let run return");
    }

    /** See it live: run this class. */
    static void main() throws Exception {
        TinyEventLoop loop = new TinyEventLoop();
        loop.callSoon(() -> {
            System.out.println("main: creating tasks");
            loop.callSoon(() -> {
                System.out.println("one: starting");
                loop.callLater(Duration.ofSeconds(2), () -> System.out.println("one: finished"));
            });
            loop.callSoon(() -> {
                System.out.println("two: starting");
                loop.callLater(Duration.ofSeconds(1), () -> System.out.println("two: finished"));
            });
            System.out.println("main: waiting for tasks");
        });
        loop.run();
        System.out.println("main: all done");
    }
}
