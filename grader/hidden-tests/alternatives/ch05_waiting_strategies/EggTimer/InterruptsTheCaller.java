/*
 * The eggs are cooked in the caller's own thread, and a timer interrupts it. Ringing and stopping exclude each other, so
 * an interrupt that came too late can be taken back.
 */
package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

public class EggTimer {

    private static final class Timer {
        private final Thread cook = Thread.currentThread();
        private boolean stopped;
        private boolean rang;

        synchronized void ring() {
            if (!stopped) {
                rang = true;
                cook.interrupt();
            }
        }

        /** Whether it rang. From now on it will not. */
        synchronized boolean stop() {
            stopped = true;
            return rang;
        }
    }

    static <T> T within(Duration limit, Callable<T> eggs) throws Exception {
        Timer timer = new Timer();
        Thread clock = Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(limit);
                timer.ring();
            } catch (InterruptedException e) {
                // switched off in time
            }
        });
        try {
            return eggs.call();
        } catch (InterruptedException e) {
            if (timer.stop()) {
                throw new TimeoutException();
            }
            throw e;
        } finally {
            if (timer.stop()) {
                Thread.interrupted();
            }
            clock.interrupt();
        }
    }
}
