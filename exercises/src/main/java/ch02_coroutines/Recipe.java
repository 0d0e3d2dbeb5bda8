package ch02_coroutines;

import java.util.concurrent.Callable;

/**
 * Given: work with a name. The work is done each time that it is called, and not before.
 *
 * @param <T> what the work gives
 */
public record Recipe<T>(String name, Callable<T> work) {}
