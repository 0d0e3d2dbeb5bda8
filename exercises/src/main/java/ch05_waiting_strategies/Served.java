package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Given: what came of an order. All times count from its beginning.
 *
 * @param dishes each dish that was served, by its name, and when
 * @param stopped the dishes that were stopped
 * @param over when it was over
 */
public record Served(Map<String, Duration> dishes, Set<String> stopped, Duration over) {}
