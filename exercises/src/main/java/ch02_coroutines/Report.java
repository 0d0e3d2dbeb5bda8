package ch02_coroutines;

import java.util.List;

/**
 * Given: what the one recipe that was run gave, and the names of those that were never run.
 *
 * @param <T> what the recipe gives
 */
public record Report<T>(T result, List<String> neverRun) {}
