package ch04_tasks;

import java.util.List;

/**
 * Given: the names of the flowers that were done at the look, and what all flowers have given in the end.
 *
 * @param <T> what a flower gives
 */
public record Gathered<T>(List<String> doneAtTheLook, List<T> flowers) {}
