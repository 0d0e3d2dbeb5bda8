package org.asynckata.engine.timeline;

/** What a line tells of its actor. */
enum Event {
    STARTED("started"),
    STEP(""),
    READY("was ready"),
    FAILED("failed"),
    INTERRUPTED("was interrupted"),
    CLEANED_UP("had cleaned up"),
    OTHER("");

    private final String past;

    Event(String past) {
        this.past = past;
    }

    static Event of(Entry line) {
        if (line.who().isEmpty()) {
            return OTHER;
        }
        return switch (line.what()) {
            case "started" -> STARTED;
            case "ready" -> READY;
            case "failed" -> FAILED;
            case "interrupted" -> INTERRUPTED;
            case "cleaned up" -> CLEANED_UP;
            default -> line.what().matches("step \\d+") ? STEP : OTHER;
        };
    }

    /** Whether an actor is at work no more after it. */
    boolean ends() {
        return this == READY || this == FAILED || this == CLEANED_UP;
    }

    /** Whether somebody else may have waited for it. */
    boolean isAwaited() {
        return this != STARTED && this != STEP;
    }

    /** Such as "coffee was ready". */
    static String clause(Entry line) {
        return isPlain(line) ? Words.line(line) + " was printed" : line.who() + " " + of(line).past;
    }

    /** Such as "it was ready". */
    static String clauseOfIt(Entry line) {
        return isPlain(line) ? "it printed " + Words.quote(line.what()) : "it " + of(line).past;
    }

    private static boolean isPlain(Entry line) {
        return of(line) == OTHER || of(line) == STEP;
    }
}
