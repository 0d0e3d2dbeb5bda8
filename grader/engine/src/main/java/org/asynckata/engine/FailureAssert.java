package org.asynckata.engine;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.asynckata.engine.timeline.Failure;
import org.asynckata.engine.timeline.FailureChecks;

/** Says that a call fails, and with what: the failure itself or one of its causes. */
public final class FailureAssert {

    private final FailureChecks checks;

    private FailureAssert(Throwable thrown) {
        this.checks = new FailureChecks(thrown);
    }

    /** Calls, and fails if the call does not. No verdict of the engine and no stub's TODO counts as a failure. */
    public static FailureAssert assertFails(ThrowingCallable call) {
        try {
            call.call();
        } catch (ExplainedError engines) {
            throw engines;
        } catch (Throwable thrown) {
            return new FailureAssert(thrown).orNotStarted();
        }
        throw new ExplainedError("", FailureChecks.nothingFailed());
    }

    /** The failure is this very instance, or is caused by it. */
    public FailureAssert with(Throwable original) {
        return check(checks.isOneOf(original));
    }

    /** The failure is one of these very instances, or is caused by one: for failures at one instant. */
    public FailureAssert withAnyOf(Throwable... originals) {
        return check(checks.isOneOf(originals));
    }

    /** The failure is of this type, or is caused by one that is. */
    public FailureAssert withA(Class<? extends Throwable> type) {
        return check(checks.isA(type));
    }

    private FailureAssert orNotStarted() {
        checks.todo().ifPresent(todo -> {
            throw new AssertionError("still to do", todo);
        });
        return this;
    }

    private FailureAssert check(Optional<Failure> failure) {
        failure.ifPresent(it -> {
            throw new ExplainedError("", it);
        });
        return this;
    }
}
