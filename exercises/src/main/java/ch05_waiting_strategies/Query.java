package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Given: a question to the database, and how long its answer is worth waiting for.
 *
 * @param <T> what it answers
 */
public record Query<T>(String name, Callable<T> work, Duration limit) {}
