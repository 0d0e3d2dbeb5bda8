package org.asynckata.grader.check;

import java.util.List;
import java.util.Optional;
import org.asynckata.grader.compile.Compiled;
import org.asynckata.grader.kit.Kit;
import org.asynckata.grader.policy.Policy;
import org.asynckata.grader.step.Rejection;
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
                .map(check -> check.objection(compiled))
                .flatMap(Optional::stream)
                .findFirst()
                .<Step<Compiled>>map(Checks::stopped)
                .orElseGet(() -> new Step.Ready<>(compiled));
    }

    private static Step<Compiled> stopped(Rejection why) {
        return new Step.Stopped<>(why);
    }
}
