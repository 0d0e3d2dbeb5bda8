package ch03_event_loop;

import java.time.Duration;
import java.util.List;

/** Given: a job with one pause or several, one after the other, of whole milliseconds each. A pause may be zero. */
public record Job(String name, List<Duration> pauses) {

    public Job(String name, Duration... pauses) {
        this(name, List.of(pauses));
    }
}
