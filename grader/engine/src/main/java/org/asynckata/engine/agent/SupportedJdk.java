package org.asynckata.engine.agent;

import java.util.Optional;

/** The JDK whose internals the engine knows. */
final class SupportedJdk {
    private static final int FEATURE = 25;

    private SupportedJdk() {}

    /** Whether this JVM is that JDK. */
    static boolean isThis() {
        return refusal().isEmpty();
    }

    /**
     * Refuses any other JDK: virtual time rests on internals that change between releases, and a wrong time is worse than none.
     *
     * @throws IllegalStateException if this JVM is not HotSpot of JDK 25
     */
    static void require() {
        refusal().ifPresent(message -> {
            throw new IllegalStateException(message);
        });
    }

    private static Optional<String> refusal() {
        return refusal(System.getProperty("java.vm.name", ""), Runtime.version(), System.getProperty("java.home"));
    }

    /** Why a JVM cannot be used, with its name, its version and where it is; empty if it can. */
    static Optional<String> refusal(String name, Runtime.Version version, String home) {
        if (version.feature() == FEATURE && (name.contains("OpenJDK") || name.contains("HotSpot"))) {
            return Optional.empty();
        }
        return Optional.of(("Virtual time needs JDK %d (OpenJDK HotSpot), but this is %s %s in %s: "
                        + "run the tests with a JDK %d, or by the wall clock with -Dkata.time=real.")
                .formatted(FEATURE, name, version, home, FEATURE));
    }
}
