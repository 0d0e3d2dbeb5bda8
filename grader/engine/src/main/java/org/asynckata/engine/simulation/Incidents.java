package org.asynckata.engine.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asynckata.engine.Verdict;
import org.asynckata.engine.VerdictError;
import org.asynckata.engine.timeline.Failure;

/** What a simulation found wrong. The weightiest tells the cause; the others are its consequences. */
final class Incidents {
    private final List<VerdictError> found = new ArrayList<>();
    private volatile boolean over;

    /** Notes an incident; all but an uncaught exception end the simulation. Foreign threads call this too. */
    synchronized void add(Verdict verdict, Failure failure, Throwable cause) {
        VerdictError error = new VerdictError(verdict, failure);
        if (cause != null) {
            error.initCause(cause);
        }
        found.add(error);
        over |= verdict != Verdict.UNCAUGHT;
    }

    void add(Verdict verdict, Failure failure) {
        add(verdict, failure, null);
    }

    /** Whether the simulation must end. */
    boolean endSimulation() {
        return over;
    }

    /** The incident to report, if any. */
    synchronized Optional<VerdictError> weightiest() {
        return found.stream().min(Comparator.comparing(VerdictError::verdict));
    }
}
