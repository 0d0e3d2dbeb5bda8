package org.asynckata.grader.run;

import java.util.Optional;
import org.asynckata.engine.ExplainedError;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.engine.timeline.LearnerFrames;
import org.opentest4j.TestAbortedException;

/** Puts into words what a test threw. */
final class Failures {
    private static final int MAX_CHARACTERS = 10_000;
    private static final String STILL_TO_DO = "still to do";

    private Failures() {}

    /**
     * The verdict on a test that threw this. Whatever a learner's exception does when it is asked, the test has failed.
     *
     * @param printed what was printed, for a failure that is not about a timeline itself
     */
    static Verdict verdict(Throwable thrown, Excerpt printed) {
        try {
            return told(thrown, printed);
        } catch (Throwable _) {
            return new Verdict(
                    Outcome.FAILED,
                    "it threw what cannot be told: " + thrown.getClass().getSimpleName());
        }
    }

    private static Verdict told(Throwable thrown, Excerpt printed) {
        String text = text(thrown).strip();
        Optional<String> place = LearnerFrames.of(thrown).map(LearnerFrames::place);
        boolean notStarted = thrown instanceof TestAbortedException && text.startsWith(STILL_TO_DO);
        return new Verdict(
                notStarted ? Outcome.NOT_STARTED : Outcome.FAILED,
                cut(place.filter(it -> !text.contains(it))
                        .map(it -> text + "\n(" + it + ")")
                        .orElse(text)),
                thrown instanceof ExplainedError explained ? Reasons.of(explained) : Reasons.of(text, place),
                thrown instanceof ExplainedError explained
                        ? explained.failure().excerpt().orElse(printed)
                        : printed);
    }

    static String cut(String text) {
        return text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "…";
    }

    private static String text(Throwable thrown) {
        boolean saysItItself = thrown instanceof AssertionError || thrown instanceof TestAbortedException;
        String said = String.valueOf(thrown.getMessage());
        return saysItItself ? said : thrown.getClass().getSimpleName() + ": " + said;
    }
}
