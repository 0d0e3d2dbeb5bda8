package org.asynckata.grader.check;

import java.util.List;
import org.asynckata.grader.kit.Kit;

/** The checks without the policy, to see that isolation holds by itself. No user can have them. */
public final class WithoutPolicy {
    private WithoutPolicy() {}

    /** All but the policy. */
    public static Checks checks(Kit kit) {
        return new Checks(List.of(new Names(kit), new Signature(kit)));
    }
}
