package ch05_waiting_strategies;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Given: what was ordered, the recipe for it, and how long the customer is willing to wait for this dish. */
public record Order(String name, Callable<String> dish, Duration limit) {}
