package org.asynckata.grader.check;

import java.util.List;
import java.util.Optional;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.policy.Policy;
import org.asynckata.grader.step.Rejection;
import org.asynckata.grader.step.Status;
import org.asynckata.grader.step.Step;

/** All checks, in order: the first objection counts. */
public final class Checks {
    private final List<Check> checks;

    /** The checks of this kit. */
    public Checks(Kit kit) {
        this(List.of(new Names(kit), new Signature(kit), new Policy(kit)::objection));
    }

    /** Some checks only, for those who test what holds without the others. */
    Checks(List<Check> checks) {
        this.checks = checks;
    }

    /** Lets an exercise pass, or stops it. */
    public Step<Compiled> examine(Compiled compiled) {
        return checks.stream()
                .map(check -> objection(check, compiled))
                .flatMap(Optional::stream)
                .findFirst()
                .<Step<Compiled>>map(Checks::stopped)
                .orElseGet(() -> new Step.Ready<>(compiled));
    }

    /** Whoever hands in what no check can read must not end the grade of everything else. */
    private static Optional<Rejection> objection(Check check, Compiled compiled) {
        try {
            return check.objection(compiled);
        } catch (RuntimeException | StackOverflowError _) {
            return Optional.of(new Rejection(Status.REFUSED, "its class files cannot be checked: make it simpler"));
        }
    }

    private static Step<Compiled> stopped(Rejection why) {
        return new Step.Stopped<>(why);
    }
}
