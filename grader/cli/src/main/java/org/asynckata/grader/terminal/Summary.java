package org.asynckata.grader.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asynckata.grader.report.Report;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;
import org.jline.utils.AttributedString;

/**
 * A whole grade: the first failure in full, the others in a line each, then the scoreboard and what to do next. What one
 * wants to know first stands last, above the prompt.
 */
public final class Summary {
    private static final int MAX_ROWS = 8;

    private final Report report;
    private final Screen screen;
    private final List<AttributedString> lines = new ArrayList<>();

    private Summary(Report report, Screen screen) {
        this.report = report;
        this.screen = screen;
    }

    /**
     * The lines, as they are written to this screen.
     *
     * @param written where all of it has been written to
     */
    public static List<String> of(Report report, Screen screen, Optional<Path> written) {
        Summary summary = new Summary(report, screen);
        summary.troubles(written);
        report.notes().forEach(note -> summary.wrapped(Tone.HALF, "Note: " + note));
        summary.scoreboard();
        summary.next();
        return summary.lines.stream().map(screen::show).toList();
    }

    private void troubles(Optional<Path> written) {
        List<ExerciseResult> troubled = report.exercises().stream()
                .filter(exercise -> Standing.of(exercise.status()).isTrouble())
                .toList();
        if (troubled.isEmpty()) {
            return;
        }
        lines.addAll(Story.of(troubled.getFirst(), screen));
        lines.add(AttributedString.EMPTY);
        List<ExerciseResult> others = troubled.subList(1, troubled.size());
        int width = others.stream().mapToInt(it -> it.name().length()).max().orElse(0);
        others.stream().limit(MAX_ROWS).forEach(exercise -> row(exercise, width));
        if (others.size() > MAX_ROWS) {
            lines.add(Screen.line(Tone.QUIET, "and " + (others.size() - MAX_ROWS) + " more to repair"));
        }
        wrapped(
                Tone.QUIET,
                written.map(file -> "All failures in full: " + file).orElse("All failures in full: add --report OUT."));
        lines.add(AttributedString.EMPTY);
    }

    private void row(ExerciseResult exercise, int nameWidth) {
        String points = "  %7s  ".formatted(exercise.score() + "/" + exercise.maxScore());
        int room = screen.width() - nameWidth - points.length();
        lines.add(Screen.line()
                .styled(Standing.of(exercise.status()).tone().style(), Text.pad(exercise.name(), nameWidth))
                .append(points)
                .append(Text.cut(reason(exercise), room, screen.more()))
                .toAttributedString());
    }

    private static String reason(ExerciseResult exercise) {
        boolean tested = exercise.status() == Status.PARTLY || exercise.status() == Status.FAILING;
        return tested ? Story.reason(exercise) : exercise.status() + ": " + Story.reason(exercise);
    }

    private void scoreboard() {
        lines.addAll(new Scoreboard(report.chapters(), screen).lines(report.chapters(), report.exercises()));
        lines.add(AttributedString.EMPTY);
        lines.add(Screen.line(
                Tone.STRONG, "Score: %d of %d (%d %%)".formatted(report.score(), report.maxScore(), report.percent())));
    }

    private void next() {
        report.exercises().stream()
                .filter(exercise -> exercise.status() != Status.SOLVED)
                .findFirst()
                .ifPresentOrElse(
                        exercise ->
                                wrapped(Tone.NEXT, "Next: " + exercise.name() + ", in chapter " + exercise.chapter()),
                        () -> wrapped(Tone.GOOD, "All solved."));
    }

    private void wrapped(Tone tone, String text) {
        lines.addAll(screen.wrapped(tone, text));
    }
}
