package org.asynckata.engine.simulation;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Stands where the JDK keeps the timers of virtual threads: those of simulated threads go to their simulation, all others to
 * the real service.
 */
final class TimerService extends AbstractExecutorService implements ScheduledExecutorService {
    private static final String UNUSED = "the JDK sets one-shot timers only";

    private final ScheduledExecutorService real;

    TimerService(ScheduledExecutorService real) {
        this.real = real;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        Simulation simulation = Simulation.drivenByCurrentThread();
        return simulation == null
                ? real.schedule(command, delay, unit)
                : simulation.setTimer(unit.toNanos(delay), command, () -> false);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException(UNUSED);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initial, long period, TimeUnit unit) {
        throw new UnsupportedOperationException(UNUSED);
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initial, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException(UNUSED);
    }

    @Override
    public void execute(Runnable command) {
        real.execute(command);
    }

    @Override
    public void shutdown() {
        real.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return real.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
        return real.isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return real.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return real.awaitTermination(timeout, unit);
    }
}
