package org.asynckata.grader.run;

import org.asynckata.engine.timeline.LearnerFrames;
import org.opentest4j.TestAbortedException;

/** Puts into words what a test threw. */
final class Failures {
    private static final int MAX_CHARACTERS = 10_000;
    private static final String STILL_TO_DO = "still to do";

    private Failures() {}

    static Verdict verdict(Throwable thrown) {
        String message = message(thrown);
        boolean notStarted = thrown instanceof TestAbortedException && message.startsWith(STILL_TO_DO);
        return new Verdict(notStarted ? Outcome.NOT_STARTED : Outcome.FAILED, message);
    }

    private static String message(Throwable thrown) {
        String text = text(thrown).strip();
        return text.length() <= MAX_CHARACTERS ? text : text.substring(0, MAX_CHARACTERS) + "…";
    }

    private static String text(Throwable thrown) {
        boolean saysItItself = thrown instanceof AssertionError || thrown instanceof TestAbortedException;
        String text = saysItItself ? own(thrown) : thrown.getClass().getSimpleName() + ": " + own(thrown);
        String place = LearnerFrames.of(thrown).map(LearnerFrames::place).orElse("");
        return text.contains(place) ? text : text + "\n(" + place + ")";
    }

    /** A learner's exception has a message of the learner's making. */
    private static String own(Throwable thrown) {
        try {
            return String.valueOf(thrown.getMessage());
        } catch (RuntimeException | StackOverflowError _) {
            return "its message cannot be read";
        }
    }
}
