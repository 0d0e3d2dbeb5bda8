package org.asynckata.engine.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks of a failure and its causes. Each tells what is wrong, if something is. */
public record FailureChecks(Throwable thrown) {

    /** A chain of causes may be a ring. */
    private static final int LONGEST_CHAIN = 50;

    /** For a call that did not fail. */
    public static Failure nothingFailed() {
        return new Failure(
                new Explanation(
                        "It returned as if all was well, expected to fail.",
                        "Let the failure out, an interrupt too: do not catch what you cannot repair, and ask each"
                                + " Future for its result."),
                _ -> "",
                Optional.empty());
    }

    /** One of these very instances is in the chain. */
    public Optional<Failure> isOneOf(Throwable... originals) {
        String names = Arrays.stream(originals).map(Causes::name).collect(Collectors.joining(", or "));
        return find(cause -> Arrays.stream(originals).anyMatch(original -> original == cause), names);
    }

    /** One of this type is in the chain. */
    public Optional<Failure> isA(Class<? extends Throwable> type) {
        return find(type::isInstance, type.getSimpleName());
    }

    /** What a stub threw. */
    public Optional<Throwable> todo() {
        return chain().stream()
                .filter(UnsupportedOperationException.class::isInstance)
                .filter(cause ->
                        cause.getMessage() != null && cause.getMessage().startsWith("TODO"))
                .findFirst();
    }

    private Optional<Failure> find(Predicate<Throwable> wanted, String name) {
        return chain().stream().anyMatch(wanted)
                ? Optional.empty()
                : Optional.of(new Failure(
                        new Explanation(
                                "It failed, but not with " + Words.quote(name) + ": another failure came.",
                                "Throw the original failure, or another one with it as its cause."),
                        new Causes(name, chain()),
                        LearnerFrames.of(thrown).map(LearnerFrames::place)));
    }

    private List<Throwable> chain() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(LONGEST_CHAIN)
                .toList();
    }
}
