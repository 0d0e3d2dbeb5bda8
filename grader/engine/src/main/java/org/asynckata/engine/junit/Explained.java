package org.asynckata.engine.junit;

import java.util.ArrayList;
import java.util.List;
import org.asynckata.engine.ExplainedError;
import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.LearnerFrames;
import org.opentest4j.IncompleteExecutionException;

/** Puts what escaped from a test into words. What explains itself, and what says that a test was skipped, stays. */
final class Explained {
    /** A chain of causes may be a ring. */
    private static final int LONGEST_CHAIN = 5;

    private Explained() {}

    /** The failure, with the learner's line. */
    static Throwable of(Throwable thrown) {
        return switch (thrown) {
            case AssertionError said -> said;
            case IncompleteExecutionException skipped -> skipped;
            case OutOfMemoryError fatal -> fatal;
            default -> exception(thrown);
        };
    }

    /** The failure, with how to make it happen again. */
    static Throwable of(Throwable thrown, String circumstances) {
        return switch (of(thrown)) {
            case ExplainedError error -> error.as(error.failure().in(circumstances));
            case AssertionError said ->
                new ExplainedError(
                        Failure.about(String.valueOf(said.getMessage()).strip(), List.of(), "", LearnerFrames.of(said))
                                .in(circumstances));
            case Throwable other -> other;
        };
    }

    private static ExplainedError exception(Throwable thrown) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = thrown.getCause();
                cause != null && causes.size() < LONGEST_CHAIN;
                cause = cause.getCause()) {
            causes.add("caused by " + text(cause));
        }
        ExplainedError error = new ExplainedError(Failure.about(
                "It failed with " + text(thrown) + ", expected not to fail.",
                causes,
                "Look at the line below, and at what it was given.",
                LearnerFrames.of(thrown)));
        error.initCause(thrown);
        return error;
    }

    /** A learner's exception has a message of the learner's making. */
    private static String text(Throwable thrown) {
        String type = thrown.getClass().getSimpleName();
        try {
            String message = thrown.getMessage();
            return message == null ? type : type + ": " + message;
        } catch (RuntimeException | StackOverflowError _) {
            return type;
        }
    }
}
