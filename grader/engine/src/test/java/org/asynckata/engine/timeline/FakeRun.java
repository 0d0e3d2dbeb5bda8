package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.asynckata.engine.Timeline;
import org.asynckata.engine.timeline.Recorder.Channel;

/** A run that is told what happens in it. */
public final class FakeRun implements Stopwatch {

    private final Recorder recorder = new Recorder(this);
    private Duration now = Duration.ZERO;
    private Duration tolerance = Duration.ZERO;
    private List<String> left = List.of();
    private int line;
    private int settled;

    /** Prints such as "0.0 coffee: started", each from the next line of Breakfast.java. */
    public FakeRun prints(String... lines) {
        for (String text : lines) {
            Entry entry = Entry.parse(text);
            now = entry.at();
            line++;
            recorder.print(Channel.OUT, entry.text() + "\n");
        }
        return this;
    }

    public FakeRun ends(String seconds) {
        now = Seconds.parse(seconds);
        return this;
    }

    public FakeRun within(Duration other) {
        tolerance = other;
        return this;
    }

    public FakeRun leaves(String... threads) {
        left = List.of(threads);
        return this;
    }

    public Timeline timeline() {
        return new Timeline(recorder, this);
    }

    public Recorder recorder() {
        return recorder;
    }

    public int settled() {
        return settled;
    }

    @Override
    public Duration now() {
        return now;
    }

    @Override
    public void settle() {
        settled++;
    }

    @Override
    public List<String> leftRunning() {
        return left;
    }

    @Override
    public Duration tolerance() {
        return tolerance;
    }

    @Override
    public void printed(int characters) {
        // As much as one likes.
    }

    @Override
    public String threadName() {
        return "main";
    }

    @Override
    public Supplier<Optional<StackTraceElement>> startedBy() {
        var start = new StackTraceElement("ch02_coroutines.Breakfast", "prepare", "Breakfast.java", 30 + line);
        return () -> Optional.of(start);
    }
}
