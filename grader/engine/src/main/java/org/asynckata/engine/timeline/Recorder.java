package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Records what the threads of one run print, up to a cap. Lines of both channels go to one timeline, as they would to
 * one terminal, and nothing tells them apart. Blank lines say nothing and are dropped.
 */
public final class Recorder {

    /** What is printed on. Each has a half-finished line of its own. */
    public enum Channel {
        OUT,
        ERR
    }

    /** Enough for ten thousand flowers that each say five things. */
    static final int MAX_LINES = 50_000;

    static final int MAX_CHARACTERS = 2_000_000;

    /** Who prints more often than this has no need to know where each line comes from. */
    private static final int TRACED = 20_000;

    private final Stopwatch stopwatch;
    private final List<Written> finished = new ArrayList<>();
    private final Map<Channel, HalfLine> unfinished = new EnumMap<>(Channel.class);
    private volatile int fragments;
    private int characters;
    private boolean cut;

    /** Records with the times and names that the stopwatch tells. */
    public Recorder(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
        for (Channel channel : Channel.values()) {
            unfinished.put(channel, new HalfLine());
        }
    }

    /** Takes what one call printed: any number of lines, the last maybe unfinished. */
    public void print(Channel channel, String text) {
        stopwatch.printed(text.length());
        if (text.isEmpty() || isCut()) {
            return;
        }
        add(unfinished.get(channel), text, origin());
    }

    /** The lines so far, in the order printed; an unfinished last line is one too. */
    public synchronized List<Entry> entries() {
        List<Written> all = new ArrayList<>(finished);
        unfinished.values().forEach(line -> line.peek(all::add));
        all.sort(Comparator.comparingInt(line -> line.last.number));
        return IntStream.range(0, all.size()).mapToObj(i -> all.get(i).entry(i)).toList();
    }

    /** To take a stack is cheap; it is read only when a failure is told. */
    private Supplier<Optional<StackTraceElement>> origin() {
        if (fragments >= TRACED) {
            return Optional::empty;
        }
        Supplier<Optional<StackTraceElement>> startedBy = stopwatch.startedBy();
        Throwable stack = new Throwable();
        return () -> LearnerFrames.of(stack).or(startedBy);
    }

    /** Whether more was printed than is kept. */
    public synchronized boolean isCut() {
        return cut;
    }

    /** A monitor will do: a simulated thread never gives way inside this class, and so none ever waits here. */
    private synchronized void add(HalfLine line, String text, Supplier<Optional<StackTraceElement>> origin) {
        String kept = text.substring(0, Math.min(text.length(), MAX_CHARACTERS - characters));
        characters += kept.length();
        Fragment fragment = new Fragment(fragments++, stopwatch.now(), stopwatch.threadName(), origin);
        int begin = 0;
        for (int end = kept.indexOf('\n'); end >= 0 && finished.size() < MAX_LINES; end = kept.indexOf('\n', begin)) {
            line.append(kept.substring(begin, end), fragment);
            line.finish(finished::add);
            begin = end + 1;
        }
        cut = kept.length() < text.length() || begin < kept.length() && finished.size() == MAX_LINES;
        if (!cut) {
            line.append(kept.substring(begin), fragment);
        }
    }

    /** What one call of print added, and the circumstances. */
    private record Fragment(int number, Duration at, String thread, Supplier<Optional<StackTraceElement>> origin) {}

    /** A line is as old as its last character: only then it says what it says. */
    private static final class Written {

        private final String text;
        private final Fragment last;

        /** Kept, for a test may ask after each of many steps. */
        private Entry entry;

        Written(String text, Fragment last) {
            this.text = text;
            this.last = last;
        }

        Entry entry(int sequence) {
            if (entry == null || entry.sequence() != sequence) {
                entry = Entry.printed(last.at, text, last.thread, sequence, last.origin);
            }
            return entry;
        }
    }

    private static final class HalfLine {

        private final StringBuilder text = new StringBuilder();
        private Fragment last;

        void append(String more, Fragment fragment) {
            if (!more.isBlank()) {
                last = fragment;
            }
            text.append(more);
        }

        void peek(Consumer<Written> to) {
            String line = text.toString().stripTrailing();
            if (!line.isEmpty()) {
                to.accept(new Written(line, last));
            }
        }

        void finish(Consumer<Written> to) {
            peek(to);
            text.setLength(0);
        }
    }
}
