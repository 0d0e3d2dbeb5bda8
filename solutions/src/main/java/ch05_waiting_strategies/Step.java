package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Given: a piece of work, and how long it may take at most.
 *
 * @param <T> what the work gives
 */
public record Step<T>(Callable<T> work, Duration limit) {}
