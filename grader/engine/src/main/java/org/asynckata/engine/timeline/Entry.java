package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A line of a timeline, expected or printed.
 *
 * @param at when it was printed, since the run began
 * @param who the actor, empty when the line is not "who: what"
 * @param what the rest
 * @param thread who printed it, empty for an expected line
 * @param sequence its place among all lines printed, from 0; -1 for an expected line
 * @param origin the learner's code that printed it, found out only when asked
 */
public record Entry(
        Duration at,
        String who,
        String what,
        String thread,
        int sequence,
        Supplier<Optional<StackTraceElement>> origin) {

    private static final String COLON = ": ";

    /** A line that a test expects. */
    public static Entry expected(Duration at, String text) {
        return printed(at, text, "", -1, Optional::empty);
    }

    /** A line that was printed. */
    static Entry printed(
            Duration at, String text, String thread, int sequence, Supplier<Optional<StackTraceElement>> origin) {
        int colon = text.indexOf(COLON);
        return colon <= 0
                ? new Entry(at, "", text, thread, sequence, origin)
                : new Entry(
                        at, text.substring(0, colon), text.substring(colon + COLON.length()), thread, sequence, origin);
    }

    /** Reads an expected line such as "1.5 coffee: ready". */
    public static Entry parse(String line) {
        String[] parts = line.strip().split(" +", 2);
        try {
            return expected(Seconds.parse(parts[0]), parts[1]);
        } catch (NumberFormatException | ArithmeticException | ArrayIndexOutOfBoundsException _) {
            throw new IllegalArgumentException(
                    "expected seconds, then what is printed, as in \"1.5 coffee: ready\", but found \"" + line + '"');
        }
    }

    /** The line as printed. */
    public String text() {
        return who.isEmpty() ? what : who + COLON + what;
    }

    /** Whether it tells the same as another line, at the same time. */
    boolean says(Entry other) {
        return at.equals(other.at) && who.equals(other.who) && what.equals(other.what);
    }

    /** The learner's code that printed it, such as "Breakfast.java:31", as far as known. */
    Optional<String> where() {
        return origin.get().map(LearnerFrames::place);
    }
}
