package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a whole took another time than expected: mostly its parts ran one after the other, or were not waited for. */
record Elapsed(Duration expected, Evidence evidence) {

    Explanation explain() {
        return evidence.now().compareTo(expected) > 0 ? tooLong() : tooShort();
    }

    private Explanation tooLong() {
        return parts().filter(Span::areInTurn)
                .filter(parts -> evidence.same(sum(parts), evidence.now()))
                .findFirst()
                .map(parts -> because(
                        names(parts) + " ran one after the other", "Start everything before you wait for anything."))
                .orElseGet(() -> because(
                        Seconds.format(evidence.now().minus(expected)) + " too long",
                        "Look for a wait that is too long, or one too many."));
    }

    private Explanation tooShort() {
        Optional<Span> atWork = Span.all(evidence.printed()).stream()
                .filter(span -> Event.of(span.last()) == Event.STARTED || Event.of(span.last()) == Event.STEP)
                .findFirst();
        if (atWork.isPresent()) {
            return because(
                    atWork.get().who() + " was still at work",
                    "Wait for " + Words.the(atWork.get().who()) + " before you return: get(), join() or close() do.");
        }
        return parts().filter(parts -> evidence.same(sum(parts), expected))
                .findFirst()
                .map(parts -> because(
                        names(parts) + " ran at the same time", "Wait for each one before you start the one after it."))
                .orElseGet(() -> because(
                        Seconds.format(expected.minus(evidence.now())) + " too short",
                        "Look for a pause that is too short, or for work that is not waited for."));
    }

    /** What the whole may consist of: all who took time, or those of them who are inside of one who began it all. */
    private Stream<List<Span>> parts() {
        List<Span> all = Span.all(evidence.printed()).stream()
                .filter(span -> span.length().isPositive())
                .toList();
        List<Span> inner = all.stream()
                .filter(span -> !all.stream().allMatch(span::encloses))
                .toList();
        return Stream.of(all, inner).filter(parts -> parts.size() > 1);
    }

    private static Duration sum(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static String names(List<Span> spans) {
        return Words.list(spans.stream().map(Span::who).toList());
    }

    private Explanation because(String clause, String next) {
        return new Explanation(
                "It took " + Seconds.format(evidence.now()) + ", expected " + Seconds.format(expected) + ": " + clause
                        + '.',
                next);
    }
}
