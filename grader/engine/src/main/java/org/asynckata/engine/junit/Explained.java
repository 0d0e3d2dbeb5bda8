package org.asynckata.engine.junit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asynckata.engine.ExplainedError;
import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.LearnerFrames;
import org.asynckata.engine.timeline.WrongResult;
import org.opentest4j.IncompleteExecutionException;

/** Puts what escaped from a test into words. What explains itself, and what says that a test was skipped, stays. */
final class Explained {
    /** A chain of causes may be a ring. */
    private static final int LONGEST_CHAIN = 5;

    private static final int LONGEST_MESSAGE = 300;

    private Explained() {}

    /**
     * The failure, with the learner's line.
     *
     * @param classes where the test and the learner's code come from
     */
    static Throwable of(Throwable thrown, ClassLoader classes) {
        return switch (thrown) {
            case ExplainedError error when error.failure().where().isPresent() -> error;
            case ExplainedError error -> error.as(error.failure().orAt(AskedMethod.of(error, classes)));
            case AssertionError said when !isLearners(said) -> wrongResult(said, classes);
            case IncompleteExecutionException skipped -> skipped;
            case OutOfMemoryError fatal -> fatal;
            default -> exception(thrown);
        };
    }

    /** The failure, with how to make it happen again. */
    static Throwable of(Throwable thrown, ClassLoader classes, String circumstances) {
        return switch (of(thrown, classes)) {
            case ExplainedError error -> error.as(error.failure().in(circumstances));
            case Throwable other -> other;
        };
    }

    private static boolean isLearners(AssertionError said) {
        return Arrays.stream(said.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(LearnerFrames::isChapters)
                .findFirst()
                .filter(LearnerFrames::isLearners)
                .isPresent();
    }

    private static ExplainedError wrongResult(AssertionError said, ClassLoader classes) {
        Optional<StackTraceElement> method = LearnerFrames.of(said).or(() -> AskedMethod.of(said, classes));
        ExplainedError error = new ExplainedError(WrongResult.of(String.valueOf(said.getMessage()), method));
        error.setStackTrace(LearnerFrames.chapters(said.getStackTrace()));
        return error;
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
            return message == null ? type : type + ": " + beginning(message);
        } catch (RuntimeException | StackOverflowError _) {
            return type;
        }
    }

    private static String beginning(String message) {
        return message.codePointCount(0, message.length()) <= LONGEST_MESSAGE
                ? message
                : message.substring(0, message.offsetByCodePoints(0, LONGEST_MESSAGE)) + "...";
    }
}
