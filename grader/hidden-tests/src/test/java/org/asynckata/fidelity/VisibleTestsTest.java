package org.asynckata.fidelity;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our solutions pass the visible tests, also by the wall clock, where they take minutes. */
@Tag("long")
@Tag("realtime")
class VisibleTestsTest {

    /** The first test of a JVM loads a thousand classes, which takes longer than the tolerance. */
    @BeforeAll
    static void warm_up() {
        try {
            VisibleTests.pass("Hello");
        } catch (AssertionError _) {
            // Too late, or really wrong: then it fails again.
        }
    }

    static Stream<String> exercises() {
        return VisibleTests.exercises().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void our_solution_passes(String exercise) {
        VisibleTests.pass(exercise);
    }
}
