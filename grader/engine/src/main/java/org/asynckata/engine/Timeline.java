package org.asynckata.engine;

import java.time.Duration;
import java.util.List;
import org.asynckata.engine.timeline.Evidence;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.engine.timeline.Recorder;
import org.asynckata.engine.timeline.Stopwatch;

/**
 * What was printed, by whom and when: a parameter of a test method. It is asked while it grows, so it tells what has
 * happened so far.
 */
public final class Timeline {

    private final Recorder recorder;
    private final Stopwatch stopwatch;

    /** The timeline of one run. */
    public Timeline(Recorder recorder, Stopwatch stopwatch) {
        this.recorder = recorder;
        this.stopwatch = stopwatch;
    }

    /** The lines printed so far, in the order printed. */
    public List<Line> lines() {
        return recorder.entries().stream().map(Line::of).toList();
    }

    /** The time since the simulation began. */
    public Duration now() {
        return stopwatch.now();
    }

    /** Lets everything that is due at this instant run, timers too, without moving the clock. */
    public void settle() {
        stopwatch.settle();
    }

    /** The threads that are still alive, but for the calling one: their names and where they are. */
    public List<String> leftRunning() {
        return stopwatch.leftRunning();
    }

    /** Whether so much was printed that the rest was dropped. */
    public boolean isCut() {
        return recorder.isCut();
    }

    /** What is worth showing of it. */
    public Excerpt excerpt() {
        return Excerpt.of(recorder.entries());
    }

    /** What is known at this moment. */
    Evidence evidence() {
        return new Evidence(recorder.entries(), now(), stopwatch.tolerance(), isCut());
    }
}
