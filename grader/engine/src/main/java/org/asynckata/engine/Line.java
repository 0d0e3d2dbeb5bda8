package org.asynckata.engine;

import java.time.Duration;
import java.util.Optional;
import org.asynckata.engine.timeline.Entry;
import org.asynckata.engine.timeline.Seconds;

/**
 * A line of a timeline: who said what and when.
 *
 * @param at the time since the simulation began
 * @param who the actor: what stands before the first ": ", or "" if there is none
 * @param what the rest of the line
 * @param thread the name of the thread that printed it, "" for an expected line
 * @param sequence its place among all lines printed, from 0; -1 for an expected line
 */
public record Line(Duration at, String who, String what, String thread, int sequence) {

    /** An expected line with the text "who: what". */
    public static Line at(Duration at, String text) {
        return of(Entry.expected(at, text));
    }

    /** Reads an expected line such as "1.5 coffee: ready": seconds, then the text. */
    public static Line parse(String line) {
        return of(Entry.parse(line));
    }

    static Line of(Entry entry) {
        return new Line(entry.at(), entry.who(), entry.what(), entry.thread(), entry.sequence());
    }

    Entry expected() {
        return new Entry(at, who, what, "", -1, Optional::empty);
    }

    /** The line as printed: "who: what". */
    public String text() {
        return expected().text();
    }

    @Override
    public String toString() {
        return Seconds.format(at) + "  " + text();
    }
}
