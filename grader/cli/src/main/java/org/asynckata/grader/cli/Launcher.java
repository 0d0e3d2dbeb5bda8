package org.asynckata.grader.cli;

/** Starts the grader, or says which Java it needs. Compiled for Java 11, so that an old Java can read it. */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int GRADER_FAILED = 3;

    private Launcher() {}

    /** Starts the grader. */
    public static void main(String[] args) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        String place = ", in " + System.getProperty("java.home");
        if (found != NEEDED) {
            giveUp("Async Kata needs Java " + NEEDED + ". This is Java " + found + place + ".");
        } else if (!ModuleLayer.boot().findModule("jdk.compiler").isPresent()) {
            giveUp("Async Kata needs a JDK. This Java" + place + ", has no compiler.");
        }
        // By name, since this class must be readable where that one is not.
        Class.forName("org.asynckata.grader.cli.AsyncKata")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    private static void giveUp(String why) {
        System.err.println(why);
        System.exit(GRADER_FAILED);
    }
}
