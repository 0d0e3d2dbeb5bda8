package org.asynckata.grader.run;

import java.util.Optional;
import java.util.stream.Collectors;
import org.asynckata.engine.ExplainedError;
import org.asynckata.engine.timeline.Failure;

/** Takes apart what is said of a failure. */
final class Reasons {
    private static final int MAX_SENTENCE = 200;

    /** Whoever shows facts breaks their lines where there is no more room. */
    private static final int UNBROKEN = 2_000;

    private Reasons() {}

    /** Of one that explains itself. */
    static Reason of(ExplainedError explained) {
        Failure failure = explained.failure();
        String described = explained.getMessage().strip().split("\n\n", 2)[0];
        return at(
                failure.where(),
                oneLine(described),
                failure.facts(UNBROKEN).stripIndent().stripTrailing(),
                failure.next(),
                failure.circumstances());
    }

    /** Of any other: all of it, and the beginning as a sentence when it is long. */
    static Reason of(String text, Optional<String> place) {
        String line = oneLine(text);
        boolean isShort = line.length() <= MAX_SENTENCE;
        return at(place, isShort ? line : line.substring(0, MAX_SENTENCE) + "…", isShort ? "" : text, "", "");
    }

    private static Reason at(Optional<String> place, String sentence, String details, String next, String replay) {
        String[] file = place.orElse(":0").split(":");
        return new Reason(sentence, Failures.cut(details), next, file[0], Integer.parseInt(file[1]), replay);
    }

    private static String oneLine(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }
}
