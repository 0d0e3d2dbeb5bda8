package org.asynckata.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ChapterResult;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Problem;
import org.asynckata.grader.step.Status;

/**
 * The report as a table for the terminal: points by chapter and exercise and, where some were lost, the first reason. One
 * is enough to go on with; all of them are in the report.
 */
public final class ScoreTable {
    private static final int MAX_LINES = 3;
    private static final int MAX_WIDTH = 160;
    private static final String INDENT = " ".repeat(6);

    private final Report report;
    private final List<String> lines = new ArrayList<>();
    private final int nameWidth;

    private ScoreTable(Report report) {
        this.report = report;
        this.nameWidth = Stream.concat(
                        report.chapters().stream().map(ChapterResult::name),
                        report.exercises().stream().map(exercise -> "  " + exercise.name()))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    /** The lines of the table. */
    public static List<String> of(Report report) {
        ScoreTable table = new ScoreTable(report);
        report.chapters().forEach(table::chapter);
        report.notes().forEach(note -> table.lines.add("Note: " + plain(note)));
        table.lines.add("Score: %d of %d (%d %%)".formatted(report.score(), report.maxScore(), report.percent()));
        return table.lines;
    }

    private void chapter(ChapterResult chapter) {
        row(chapter.name(), "", chapter.score(), chapter.maxScore());
        report.exercises().stream()
                .filter(exercise -> exercise.chapter().equals(chapter.name()))
                .forEach(this::exercise);
        lines.add("");
    }

    private void exercise(ExerciseResult exercise) {
        row("  " + exercise.name(), exercise.status().toString(), exercise.score(), exercise.maxScore());
        if (!exercise.problems().isEmpty()) {
            exercise.problems().stream().limit(MAX_LINES).forEach(this::problem);
            more(exercise.problems().size() - MAX_LINES, "more");
        } else if (exercise.status() != Status.MISSING) {
            reason(exercise.message());
        }
        List<TestResult> failed = exercise.tests().stream()
                .filter(test -> test.status() == Outcome.FAILED)
                .toList();
        failed.stream().limit(1).forEach(this::failure);
        more(failed.size() - 1, "more failed");
    }

    private void row(String name, String status, int score, int maxScore) {
        lines.add(("%-" + nameWidth + "s  %-16s %3d / %d").formatted(name, status, score, maxScore));
    }

    private void problem(Problem problem) {
        paragraph(problem.file() + counted(problem.line()) + counted(problem.column()) + ": " + problem.message());
    }

    /** A line or a column, if there is one. */
    private static String counted(int number) {
        return number > 0 ? ":" + number : "";
    }

    private void failure(TestResult test) {
        paragraph(test.sentence() + ":\n" + test.message());
    }

    /** What stands before the first empty line says what there is to say; the rest is in the report. */
    private void paragraph(String text) {
        List<String> paragraph = text.lines()
                .takeWhile(line -> !line.isBlank())
                .limit(1 + MAX_LINES)
                .toList();
        paragraph.stream().limit(1).forEach(this::reason);
        paragraph.stream().skip(1).forEach(line -> reason("  " + line));
    }

    private void reason(String text) {
        if (!text.isEmpty()) {
            lines.add(INDENT + plain(text));
        }
    }

    private void more(int count, String what) {
        if (count > 0) {
            lines.add(INDENT + "and " + count + " " + what);
        }
    }

    /** The first line, without what could steer a terminal. */
    private static String plain(String text) {
        String line = text.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MAX_WIDTH ? line : line.substring(0, MAX_WIDTH - 3) + "...";
    }
}
