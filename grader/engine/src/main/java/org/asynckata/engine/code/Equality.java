package org.asynckata.engine.code;

/**
 * What keeps a learner's object from being equal to whatever a test expects: by its contract {@code equals} is symmetric, so
 * the other side is asked, too.
 */
public final class Equality {
    private Equality() {}

    /** Marks the classes of a submission that say themselves what they are equal to. */
    public interface Own {}

    /** Whether the other object, unless it is a learner's as well, says that it is equal to this one. */
    public static boolean agrees(Object self, Object other) {
        return other != null && (other instanceof Own || other.equals(self));
    }
}
