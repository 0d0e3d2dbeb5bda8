package org.asynckata.engine.junit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.asynckata.engine.timeline.LearnerFrames;
import org.opentest4j.TestAbortedException;

/** Recognises a stub that was called, and skips the test that did. */
final class NotStarted {
    private static final String MARK = "TODO";
    private static final String STILL_TO_DO = "still to do: ";

    private NotStarted() {}

    /** Throws if a stub was called, told by the run or by what escaped; otherwise returns. */
    static void check(Optional<Throwable> told, Throwable escaped) {
        told.or(() -> in(escaped, Collections.newSetFromMap(new IdentityHashMap<>())))
                .ifPresent(todo -> {
                    throw new TestAbortedException(STILL_TO_DO + where(todo));
                });
    }

    /** The line of a stub in the message of a test that was skipped for it. */
    static Optional<String> line(String message) {
        return message.startsWith(STILL_TO_DO)
                ? Optional.of(message.substring(STILL_TO_DO.length()))
                : Optional.empty();
    }

    private static Optional<Throwable> in(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return Optional.empty();
        }
        if (isTodo(thrown)) {
            return Optional.of(thrown);
        }
        Optional<Throwable> found = in(thrown.getCause(), seen);
        for (Throwable suppressed : thrown.getSuppressed()) {
            found = found.or(() -> in(suppressed, seen));
        }
        return found;
    }

    /** A stub's exception: this prefix, made in a class of an exercise. Any other is a failure like all others. */
    private static boolean isTodo(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        return thrown instanceof UnsupportedOperationException
                && thrown.getMessage() != null
                && thrown.getMessage().startsWith(MARK)
                && stack.length > 0
                && LearnerFrames.isLearners(stack[0].getClassName());
    }

    private static String where(Throwable todo) {
        StackTraceElement line = todo.getStackTrace()[0];
        return line.getFileName() + ":" + line.getLineNumber();
    }
}
