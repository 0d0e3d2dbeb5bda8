package org.asynckata.engine.timeline;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the learner's own code in a call chain: classes of a chapter's package that are no tests. */
public final class LearnerFrames {

    private LearnerFrames() {}

    /** The innermost learner's frame of the calling thread. */
    public static Optional<StackTraceElement> current() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isLearners(frame.getClassName()))
                        .findFirst()
                        .map(StackWalker.StackFrame::toStackTraceElement));
    }

    /** The innermost learner's frame where a failure, or else the nearest of its causes, was made. */
    public static Optional<StackTraceElement> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(100) // a chain of causes may be a ring
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .filter(frame -> isLearners(frame.getClassName()))
                .findFirst();
    }

    /** Whether a class, by its binary name, is code under test: in a package chNN_name. */
    public static boolean isChapters(String className) {
        return className.length() > 5
                && className.startsWith("ch")
                && isDigit(className.charAt(2))
                && isDigit(className.charAt(3))
                && className.charAt(4) == '_';
    }

    /** Whether a class, by its binary name, is code under test and neither a test nor nested in one. */
    public static boolean isLearners(String className) {
        return isChapters(className) && !outermost(className).endsWith("Test");
    }

    /** Of a stack the frames of the code under test, tests included; all of it where there are none. */
    public static StackTraceElement[] chapters(StackTraceElement[] stack) {
        StackTraceElement[] chapters = Arrays.stream(stack)
                .filter(frame -> isChapters(frame.getClassName()))
                .toArray(StackTraceElement[]::new);
        return chapters.length > 0 ? chapters : stack;
    }

    /** Such as "Breakfast.java:31". */
    public static String place(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }

    private static String outermost(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
