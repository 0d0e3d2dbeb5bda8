package org.asynckata.grader.run;

import java.util.Set;
import org.asynckata.engine.timeline.Excerpt;

/**
 * What is to be said of one test.
 *
 * @param message why it did not pass, as a whole; empty when it did
 * @param reason the same in parts
 * @param timeline what was printed, beside what was expected
 */
public record Verdict(Outcome outcome, String message, Reason reason, Excerpt timeline) {

    /** A verdict that is told in a sentence, or in none. */
    public Verdict(Outcome outcome, String message) {
        this(outcome, message, Reason.of(message), Excerpt.EMPTY);
    }

    /** The same for an exercise in this folder: a place counts only where one of these classes is written. */
    Verdict in(String folder, Set<String> classes) {
        String name = folder + '.' + reason.file().replaceAll("\\.java$", "");
        Reason placed = classes.contains(name) ? reason.in(folder) : reason.nowhere();
        return new Verdict(outcome, message, placed, timeline);
    }
}
