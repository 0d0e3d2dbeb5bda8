package org.asynckata.grader.check;

import java.util.Optional;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.step.Rejection;

/** Looks for one kind of reason why an exercise must not run. */
interface Check {

    /** The reason, if there is one. */
    Optional<Rejection> objection(Compiled compiled);
}
