package org.asynckata.grader.score;

import java.util.Optional;
import java.util.regex.Pattern;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.run.Reason;

/** Takes out of what is told what differs from one run of the same code to the next. */
final class Blank {
    private static final Pattern IDENTITY_HASH = Pattern.compile("(?<=[\\w$;\\]>])@[0-9a-f]{1,8}\\b");
    private static final Pattern HIDDEN_CLASS = Pattern.compile("(\\$\\$Lambda)[/0-9a-fx]*");

    private Blank() {}

    static String out(String message) {
        String lambdas = HIDDEN_CLASS.matcher(message).replaceAll("$1");
        return IDENTITY_HASH.matcher(lambdas).replaceAll("@…");
    }

    static Reason out(Reason reason) {
        return new Reason(
                out(reason.sentence()),
                out(reason.details()),
                reason.next(),
                reason.file(),
                reason.line(),
                reason.replay());
    }

    static Excerpt out(Excerpt timeline) {
        return new Excerpt(
                timeline.compared(),
                timeline.rows().stream()
                        .map(row -> new Excerpt.Pair(row.skipped(), out(row.expected()), out(row.actual())))
                        .toList(),
                timeline.skipped());
    }

    private static Optional<Excerpt.Cell> out(Optional<Excerpt.Cell> line) {
        return line.map(it -> new Excerpt.Cell(it.at(), it.who(), out(it.what()), it.marked()));
    }
}
