package org.asynckata.grader.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.run.Reason;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Status;

/** A report of any shape, in which whatever a learner may have written is hostile to one format or another. */
final class RandomReport {
    /** No format may ever show this as it is. */
    static final String MARKUP = "<zz>";

    private static final List<String> PIECES = List.of(
            MARKUP,
            "</pre></details></title></td></svg>" + MARKUP,
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&",
            "&#0;",
            "&amp",
            "\"'",
            "\" onload=\"",
            "${1+1}",
            "\n::error::",
            "::stop-commands::x\n",
            "%0A::set-output name=x::",
            "\r",
            "\r\n",
            "\n\n\n",
            "\n# heading\n",
            "\n| a | b |\n|---|---|\n",
            "\n```\n",
            "`",
            "[x](javascript:alert(1))",
            "![](http://d.example/x.png)",
            "@everyone #1 https://d.example",
            "\\",
            "\\u0000",
            "\u0000",
            "\u0007\b\f",
            "\u001b[31m\u001b]0;x\u0007",
            "\u0085\u2028\u2029",
            "\u009b31m",
            "\u202e\u2066\u200f",
            "\ufeff\ufffe\uffff",
            "\ud83c\udf5e\u200d\ud83d\udd25",
            "\ud800",
            "\udc00",
            "\ud83d\ud83d\udd25\udd25",
            "a\u0300\u0301\u0302",
            "\u0130\u00df\u1e9e",
            "{{x}} {%x%}",
            "'; drop table x; --",
            "words and more words ");

    private final Random random;

    private RandomReport(Random random) {
        this.random = random;
    }

    static Report of(long seed) {
        return new RandomReport(new Random(seed)).report();
    }

    private Report report() {
        return Report.of(
                random.nextBoolean() ? "src/main/java" : text(),
                list(6, this::exercise),
                list(4, this::text),
                new Report.Run(text(), "2026-01-02T03:04:05Z", random.nextInt(Integer.MAX_VALUE), "25.0.1"));
    }

    private ExerciseResult exercise() {
        int score = random.nextInt(30);
        return new ExerciseResult(
                "Exercise" + random.nextInt(4),
                "ch0" + (1 + random.nextInt(3)) + "_chapter",
                any(Status.values()),
                score,
                score + random.nextInt(30),
                random.nextBoolean() ? "" : text(),
                list(3, () -> new Problem("ch01_chapter/" + text(), random.nextInt(3), random.nextInt(3), text())),
                list(4, this::test));
    }

    private TestResult test() {
        Reason reason =
                new Reason(text(), text(), text(), random.nextBoolean() ? "" : text(), random.nextInt(3), text());
        return new TestResult(
                "a_test_" + random.nextInt(9),
                random.nextBoolean(),
                any(Outcome.values()),
                random.nextInt(3),
                random.nextInt(5),
                text(),
                reason,
                new Excerpt(random.nextBoolean(), list(5, this::row), random.nextInt(3)));
    }

    private Excerpt.Pair row() {
        int sides = 1 + random.nextInt(3);
        return new Excerpt.Pair(random.nextInt(3), cell((sides & 1) > 0), cell((sides & 2) > 0));
    }

    private Optional<Excerpt.Cell> cell(boolean present) {
        Duration at = Duration.ofNanos(random.nextLong(1L << (1 + random.nextInt(61))));
        return present ? Optional.of(new Excerpt.Cell(at, text(), text(), random.nextBoolean())) : Optional.empty();
    }

    /** Mostly short; at times none, or very long. */
    private String text() {
        int length = random.nextInt(1_000);
        if (length == 0) {
            return piece().repeat(1_000_000 / 4);
        }
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length % 8).forEach(_ -> text.append(piece()));
        return text.toString();
    }

    private String piece() {
        return random.nextInt(8) == 0
                ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
                : PIECES.get(random.nextInt(PIECES.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> element.get())
                .toList();
    }
}
