package org.asynckata.engine.timeline;

import java.util.List;
import java.util.Optional;

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

    /** Of some lines the last that somebody may have waited for, best one that ends its actor's work. */
    static Optional<Entry> lastAwaited(List<Entry> lines) {
        List<Entry> backwards = lines.reversed();
        return backwards.stream()
                .filter(line -> of(line).ends())
                .findFirst()
                .or(() -> backwards.stream().filter(Event::isAwaited).findFirst());
    }

    private static boolean isAwaited(Entry line) {
        return !line.who().isEmpty() && of(line) != STARTED && of(line) != STEP;
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
