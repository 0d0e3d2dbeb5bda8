package org.asynckata.grader.picture;

/**
 * The time from an actor's first line to its last.
 *
 * @param from in thousandths of the width
 * @param to in thousandths of the width
 */
public record Bar(int from, int to) {

    /** Where it begins. */
    public String x() {
        return Mark.percent(from);
    }

    /** How long it is. */
    public String width() {
        return Mark.percent(to - from);
    }
}
