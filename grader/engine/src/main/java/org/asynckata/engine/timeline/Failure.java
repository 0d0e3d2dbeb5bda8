package org.asynckata.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A failed test, told to a learner: what happened in one sentence, the timelines side by side, what to do next, and
 * where.
 */
public final class Failure {

    /** As wide as a terminal or a log can be expected to be. */
    public static final int WIDTH = 100;

    private static final int LONGEST_FACT = 1_000;

    private final Explanation explanation;
    private final List<Picture> pictures;
    private final Optional<String> where;
    private final String circumstances;

    private Failure(Explanation explanation, List<Picture> pictures, Optional<String> where, String circumstances) {
        this.explanation = explanation;
        this.pictures = pictures;
        this.where = where;
        this.circumstances = circumstances;
    }

    Failure(Explanation explanation, Picture picture, Optional<String> where) {
        this(explanation, List.of(picture), where, "");
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

    /** About anything else: facts such as what each thread does, and the learner's code, as far as known. */
    public static Failure about(String sentence, List<String> facts, String next, Optional<StackTraceElement> where) {
        return new Failure(
                new Explanation(sentence, next),
                width -> facts.stream()
                        .map(fact -> Wrapped.at(width, "      ", "  " + Shown.cut(fact, LONGEST_FACT)) + '\n')
                        .collect(Collectors.joining()),
                where.map(LearnerFrames::place));
    }

    /** The same about this place in the learner's code, unless it is about another one. */
    public Failure orAt(Optional<StackTraceElement> place) {
        return new Failure(explanation, pictures, where.or(() -> place.map(LearnerFrames::place)), circumstances);
    }

    /** The same, with what was printed until then. */
    public Failure after(Evidence evidence) {
        if (evidence.printed().isEmpty()) {
            return this;
        }
        List<Picture> more = new ArrayList<>(pictures);
        more.add(SideBySide.ofActual(evidence.rows(), List.of()));
        return new Failure(explanation, more, where.or(evidence::whereabouts), circumstances);
    }

    /** The same, with how to make it happen again. */
    public Failure in(String otherCircumstances) {
        return new Failure(explanation, pictures, where, otherCircumstances);
    }

    /** What happened, in one sentence. */
    public String sentence() {
        return explanation.sentence();
    }

    /** What to do about it, in one sentence; may be empty. */
    public String next() {
        return explanation.next();
    }

    /** The learner's code that it is about, such as "Breakfast.java:31", as far as known. */
    public Optional<String> where() {
        return where;
    }

    /** How to make it happen again, where that takes more than another run; may be empty. */
    public String circumstances() {
        return circumstances;
    }

    /** The facts beside the timelines, in lines not longer than this; may be empty. */
    public String facts(int width) {
        return pictures.stream()
                .filter(picture -> picture.excerpt().isEmpty())
                .map(picture -> picture.draw(width))
                .collect(Collectors.joining())
                .stripTrailing();
    }

    /** The timelines that it is about, as far as it is about any. */
    public Optional<Excerpt> excerpt() {
        return pictures.stream().flatMap(picture -> picture.excerpt().stream()).findFirst();
    }

    /** All of it, in lines not longer than this. */
    public String message(int width) {
        Stream<String> drawings = pictures.stream().map(picture -> picture.draw(width));
        Stream<String> last = Stream.of(
                next().isEmpty() ? "" : Wrapped.at(width, "Next: " + next()),
                where.map(place -> "(" + place + ")").orElse(""),
                circumstances.lines().map(line -> Wrapped.at(width, line)).collect(Collectors.joining("\n")));
        return Stream.of(
                        Stream.of(Wrapped.at(width, sentence())),
                        drawings.map(String::stripTrailing),
                        Stream.of(last.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"))))
                .flatMap(paragraphs -> paragraphs)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
