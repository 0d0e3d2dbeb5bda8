package org.asynckata.engine;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that a call fails, and with what, anywhere in the chain of causes. */
public final class FailureAssert {

    private FailureAssert() {}

    /** Calls, and fails if the call does not. */
    public static FailureAssert assertFails(ThrowingCallable call) {
        throw new UnsupportedOperationException("soon");
    }

    /** The failure is this very instance, or is caused by it. */
    public FailureAssert with(Throwable original) {
        throw new UnsupportedOperationException("soon");
    }

    /** The failure is one of these very instances, or is caused by one: for failures at one instant. */
    public FailureAssert withAnyOf(Throwable... originals) {
        throw new UnsupportedOperationException("soon");
    }

    /** The failure is of this type, or is caused by one that is. */
    public FailureAssert withA(Class<? extends Throwable> type) {
        throw new UnsupportedOperationException("soon");
    }
}
