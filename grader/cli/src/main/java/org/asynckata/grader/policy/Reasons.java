package org.asynckata.grader.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why something is refused, and what to use instead, as {@code refused.txt} says. */
final class Reasons {
    private static final String BECAUSE = "because: ";
    private static final String INSTEAD = "instead: ";

    private final Map<String, Reason> reasons = new HashMap<>();

    /** One entry. */
    record Reason(String because, String instead) {
        /** What is done, why it is refused, and what to use instead. */
        String sentence(Use use) {
            return "%s, which %s: %s".formatted(use.words(), because, instead);
        }
    }

    Reasons() {
        Sections.read("refused.txt").forEach((head, lines) -> {
            Reason reason = new Reason(line(lines, BECAUSE), line(lines, INSTEAD));
            for (String key : head.split(" ")) {
                reasons.put(key, reason);
            }
        });
    }

    private static String line(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow();
    }

    /** Why this is refused. */
    Reason of(Use use) {
        Reason fallback = reasons.get(use.kind() == Use.Kind.SUPERCLASS ? "superclass" : "anything");
        return own(use.key()).orElse(fallback);
    }

    /** That of the name itself, or of the nearest type or package around it. */
    private Optional<Reason> own(String name) {
        int end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$'));
        return Optional.ofNullable(reasons.get(name))
                .or(() -> end < 0 ? Optional.empty() : own(name.substring(0, end)));
    }
}
