package ch05_waiting_strategies;

import java.time.Duration;
import java.util.Optional;

/**
 * Given: the dish, if it came in time, and how long the customer waited until it was there or patience was at an end.
 */
public record Service(Optional<String> dish, Duration took) {}
