package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;

/**
 * A failed assertion, told to a learner: what happened in one sentence, the timelines side by side, what to do next,
 * and where.
 */
public final class Failure {

    /** As wide as a terminal or a log can be expected to be. */
    public static final int WIDTH = 100;

    private final Explanation explanation;
    private final Picture picture;
    private final Optional<String> where;

    Failure(Explanation explanation, Picture picture, Optional<String> where) {
        this.explanation = explanation;
        this.picture = picture;
        this.where = where;
    }

    /** About some of the printed lines, the first most of all. */
    static Failure about(Evidence evidence, Explanation explanation, Entry... lines) {
        return new Failure(
                explanation,
                SideBySide.ofActual(evidence.rows(), List.of(lines)),
                lines.length == 0 ? evidence.whereabouts() : evidence.whereabouts(lines[0]));
    }

    /** About the difference between what was expected and what was printed. */
    static Failure about(Evidence evidence, List<Entry> expected, Comparison comparison, Difference difference) {
        return new Failure(
                new Explainer(expected, evidence).explain(difference),
                SideBySide.of(comparison.rows(), difference.lines()),
                evidence.whereabouts(difference.lines().getLast()));
    }

    /** What happened, in one sentence. */
    public String sentence() {
        return explanation.sentence();
    }

    /** What to do about it, in one sentence. */
    public String next() {
        return explanation.next();
    }

    /** The learner's code that it is about, such as "Breakfast.java:31", as far as known. */
    public Optional<String> where() {
        return where;
    }

    /** All of it, in lines not longer than this. */
    public String message(int width) {
        String drawing = picture.draw(width);
        return Wrapped.at(width, sentence()) + "\n\n"
                + (drawing.isEmpty() ? "" : drawing + '\n')
                + Wrapped.at(width, "Next: " + next())
                + where.map(place -> "\n(" + place + ")").orElse("");
    }
}
