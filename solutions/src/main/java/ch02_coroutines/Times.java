package ch02_coroutines;

import java.time.Duration;

/** Given: how long a car takes in turn, how long together, and the first minus the second. */
public record Times(Duration inTurn, Duration together, Duration saved) {}
