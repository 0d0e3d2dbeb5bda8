package org.asynckata.grader.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.asynckata.grader.score.ChapterResult;
import org.asynckata.grader.step.Status;

/** The report as Markdown for the summary of a GitHub job: a small table, and the first failures. */
final class JobSummary {
    /** With all that is around them, far below the mebibyte that GitHub takes of one step. */
    private static final int MAX_FINDINGS = 10;

    private static final int MAX_TEXT = 4_000;
    private static final int MAX_SENTENCE = 500;
    private static final int MAX_NOTES = 20;

    private final Report report;
    private final StringBuilder page = new StringBuilder();

    private JobSummary(Report report) {
        this.report = report;
    }

    static byte[] of(Report report) {
        return new JobSummary(report).page().getBytes(StandardCharsets.UTF_8);
    }

    private String page() {
        line("## Async Kata: %d of %d points (%d %%)".formatted(report.score(), report.maxScore(), report.percent()));
        line("");
        line("| chapter | solved | points | |");
        line("|---|---:|---:|---|");
        report.chapters().forEach(this::chapter);
        line("");
        report.notes().stream()
                .limit(MAX_NOTES)
                .forEach(note -> line("- Note: " + escaped(Plain.cut(note, MAX_SENTENCE))));
        List<Finding> findings = Finding.inTurn(report);
        if (!findings.isEmpty()) {
            line("### What to look at first");
            findings.stream().limit(MAX_FINDINGS).forEach(this::finding);
        }
        if (findings.size() > MAX_FINDINGS) {
            line("");
            line("And %d more: all of them are in the report, an artifact of this run."
                    .formatted(findings.size() - MAX_FINDINGS));
        }
        return page.toString();
    }

    private void chapter(ChapterResult chapter) {
        List<Status> all = report.exercises().stream()
                .filter(exercise -> exercise.chapter().equals(chapter.name()))
                .map(exercise -> exercise.status())
                .toList();
        long solved = all.stream().filter(status -> status == Status.SOLVED).count();
        line("| %s | %d of %d | %d / %d | %s |"
                .formatted(
                        escaped(chapter.name()),
                        solved,
                        all.size(),
                        chapter.score(),
                        chapter.maxScore(),
                        bar(chapter.score(), chapter.maxScore())));
    }

    private static String bar(int score, int maxScore) {
        int tenths = maxScore == 0 ? 0 : score * 10 / maxScore;
        return "■".repeat(tenths) + "□".repeat(10 - tenths);
    }

    private void finding(Finding finding) {
        String place = finding.file() + (finding.line() > 0 ? ":" + finding.line() : "");
        line("");
        line("**%s**: %s  ".formatted(escaped(finding.exercise().name()), escaped(finding.title())));
        line("%s (%s)"
                .formatted(
                        escaped(Plain.cut(finding.sentence(), MAX_SENTENCE)), escaped(Plain.cut(place, MAX_SENTENCE))));
        if (!finding.text().equals(finding.sentence())) {
            line("");
            line("<details><summary>more</summary>");
            line(""); // From here on "<pre>" is what ends it, and no empty line.
            line("<pre>" + inHtml(Plain.cut(Plain.text(finding.text()), MAX_TEXT)) + "</pre>");
            line("</details>");
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** What is no letter or digit could mean something in Markdown; written as a reference it means itself. */
    private static String escaped(String text) {
        return Plain.line(text)
                .codePoints()
                .mapToObj(c -> c == ' ' || Character.isLetterOrDigit(c) ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    private static String inHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
