package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a timeline needs to know of the run it records, be it a simulation or real time. */
public interface Stopwatch {

    /** The time since the run began. */
    Duration now();

    /** Lets everything that is due at this instant run, timers too, without moving the clock. */
    void settle();

    /** The live threads of the run but for the calling one, each with its name and where it is. */
    List<String> leftRunning();

    /** How far apart two instants may be and still count as one: zero in virtual time. */
    Duration tolerance();

    /** The calling thread prints so many characters. A run may find that this is too much: then the call does not return. */
    void printed(int characters);

    /** The name of the calling thread. */
    String threadName();

    /** Where the code under test started the calling thread, or the task that it runs, if it did; found out when asked. */
    Supplier<Optional<StackTraceElement>> startedBy();
}
