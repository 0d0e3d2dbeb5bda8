package org.asynckata.engine.agent;

/** The JDK whose internals the engine knows. */
final class SupportedJdk {
    private static final int FEATURE = 25;

    private SupportedJdk() {}

    /** Whether this JVM is that JDK. */
    static boolean isThis() {
        String name = System.getProperty("java.vm.name", "");
        return Runtime.version().feature() == FEATURE && (name.contains("OpenJDK") || name.contains("HotSpot"));
    }

    /**
     * Refuses any other JDK: virtual time rests on internals that change between releases, and a wrong time is worse than none.
     *
     * @throws IllegalStateException if this JVM is not HotSpot of JDK 25
     */
    static void require() {
        if (!isThis()) {
            throw new IllegalStateException(("Virtual time needs JDK %d (OpenJDK HotSpot), but this is %s %s in %s: "
                            + "run the tests with a JDK %d, or by the wall clock with -Dkata.time=real.")
                    .formatted(
                            FEATURE,
                            System.getProperty("java.vm.name"),
                            Runtime.version(),
                            System.getProperty("java.home"),
                            FEATURE));
        }
    }
}
