package ch03_event_loop;

import java.time.Duration;

/** Given: a line and when it is printed, counted from the start. */
public record Event(Duration at, String line) {}
