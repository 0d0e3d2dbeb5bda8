package org.asynckata.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asynckata.engine.timeline.Excerpt;
import org.asynckata.engine.timeline.Seconds;
import org.asynckata.grader.picture.Picture;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ChapterResult;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Status;

/** The report as one page that needs nothing else: no network, no script. Its templates ask this class for words. */
public final class HtmlReport {
    private final Report report;
    private final Optional<ExerciseResult> first;

    private HtmlReport(Report report) {
        this.report = report;
        this.first = Finding.all(report).stream().map(Finding::exercise).findFirst();
    }

    static byte[] of(Report report) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render("report.jte", Map.of("report", report, "page", new HtmlReport(report)), page);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            page.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** How many exercises end in which way. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        report.exercises().forEach(exercise -> counts.merge(exercise.status(), 1, Integer::sum));
        return counts;
    }

    /** The exercises of a chapter. */
    public List<ExerciseResult> exercises(ChapterResult chapter) {
        return report.exercises().stream()
                .filter(exercise -> exercise.chapter().equals(chapter.name()))
                .toList();
    }

    /** Such as "Chapter 2: coroutines". */
    public String title(String chapter) {
        return chapter.matches("ch\\d\\d_\\w+")
                ? "Chapter " + Integer.parseInt(chapter.substring(2, 4)) + ": "
                        + chapter.substring(5).replace('_', ' ')
                : chapter;
    }

    /** How much of a chapter's points, in percent. */
    public int share(ChapterResult chapter) {
        return chapter.maxScore() == 0 ? 0 : chapter.score() * 100 / chapter.maxScore();
    }

    /** Whether an exercise is unfolded from the beginning: the first one that there is something to say of. */
    public boolean opens(ExerciseResult exercise) {
        return first.filter(exercise::equals).isPresent();
    }

    /** Whether a test is unfolded from the beginning: the first one of its exercise that has failed. */
    public boolean opens(ExerciseResult exercise, TestResult test) {
        return exercise.tests().stream()
                .filter(it -> it.status() == Outcome.FAILED)
                .findFirst()
                .filter(it -> it == test)
                .isPresent();
    }

    /** The class of style for an end. */
    public String tone(Status status) {
        return switch (status) {
            case SOLVED -> "good";
            case PARTLY -> "half";
            case NOT_STARTED, MISSING -> "idle";
            case FAILING, DOES_NOT_COMPILE, WRONG_SIGNATURE, REFUSED -> "bad";
        };
    }

    /** The class of style for an outcome. */
    public String tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case NOT_STARTED, NOT_RUN -> "idle";
        };
    }

    /** A sign for an end. */
    public String sign(Status status) {
        return switch (status) {
            case SOLVED -> "✓";
            case PARTLY -> "◐";
            case NOT_STARTED, MISSING -> "○";
            case FAILING, DOES_NOT_COMPILE, WRONG_SIGNATURE, REFUSED -> "✗";
        };
    }

    /** A sign for an outcome. */
    public String sign(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case NOT_STARTED, NOT_RUN -> "○";
        };
    }

    /** Text that others wrote. The template escapes what is markup in it. */
    public String plain(String text) {
        return Plain.text(text);
    }

    /** The picture for those who do not see it. */
    public String describe(Picture picture) {
        String what = picture.compared() ? "what was expected, and what came" : "what was printed";
        return "Timeline of " + (picture.lanes().size() + picture.left()) + " actors: " + what
                + ". The table below has its lines.";
    }

    /** When a line came. */
    public String at(Excerpt.Cell line) {
        return Seconds.format(line.at());
    }

    /** A line as it was printed. */
    public String text(Excerpt.Cell line) {
        return plain(line.who().isEmpty() ? line.what() : line.who() + ": " + line.what());
    }

    /** When the grade began. */
    public String time() {
        return report.run().at().replaceFirst("T(\\d\\d:\\d\\d).*", " $1 UTC");
    }

    /** How long the grade took. */
    public String seconds() {
        return BigDecimal.valueOf(report.run().milliseconds(), 3)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
