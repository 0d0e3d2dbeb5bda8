package org.asynckata.engine.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why a whole took another time than expected: mostly its parts ran one after the other, or were not waited for. */
record Elapsed(Duration expected, Evidence evidence) {

    Explanation explain() {
        boolean late = evidence.now().compareTo(expected) > 0;
        List<Span> spans = Span.all(evidence.printed()).stream()
                .filter(span -> span.length().isPositive())
                .toList();
        return late ? tooLong(spans) : tooShort(spans);
    }

    private Explanation tooLong(List<Span> spans) {
        if (spans.size() > 1 && Span.areInTurn(spans) && evidence.same(sum(spans), evidence.now())) {
            return because(names(spans) + " ran one after the other", "Start everything before you wait for anything.");
        }
        return because(
                Seconds.format(evidence.now().minus(expected)) + " too long",
                "Look for a wait that is too long, or one too many.");
    }

    private Explanation tooShort(List<Span> spans) {
        Optional<Span> atWork = Span.all(evidence.printed()).stream()
                .filter(span -> Event.of(span.last()) == Event.STARTED || Event.of(span.last()) == Event.STEP)
                .findFirst();
        if (atWork.isPresent()) {
            return because(
                    atWork.get().who() + " was still at work",
                    "Wait for " + Words.the(atWork.get().who()) + " before you return: get(), join() or close() do.");
        }
        if (spans.size() > 1 && evidence.same(sum(spans), expected)) {
            return because(
                    names(spans) + " ran at the same time", "Wait for each one before you start the one after it.");
        }
        return because(
                Seconds.format(expected.minus(evidence.now())) + " too short",
                "Look for a pause that is too short, or for work that is not waited for.");
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
