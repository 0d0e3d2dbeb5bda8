package org.asynckata.grader.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.asynckata.grader.score.ChapterResult;
import org.asynckata.grader.score.ExerciseResult;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** A line for each chapter: points as a bar and in numbers, and how many exercises stand how. */
final class Scoreboard {
    private static final int WIDE = 76;
    private static final int POINTS = 9;

    private final Screen screen;
    private final boolean narrow;
    private final int nameWidth;
    private final int barWidth;

    Scoreboard(List<ChapterResult> chapters, Screen screen) {
        this.screen = screen;
        this.narrow = screen.width() < WIDE;
        int columns = Stream.of(Standing.values()).mapToInt(this::columnWidth).sum();
        int room = screen.width() - POINTS - columns - 3;
        this.nameWidth = Math.min(
                room,
                chapters.stream()
                        .mapToInt(chapter -> chapter.name().length())
                        .max()
                        .orElse(1));
        this.barWidth = Math.clamp(room - nameWidth - 1L, 0, 20);
    }

    List<AttributedString> lines(List<ChapterResult> chapters, List<ExerciseResult> exercises) {
        return Stream.concat(Stream.of(header()), chapters.stream().map(chapter -> row(chapter, exercises)))
                .toList();
    }

    private AttributedString header() {
        AttributedStringBuilder line = Screen.line().append(" ".repeat(nameWidth + barWidth + POINTS + 3));
        for (Standing standing : Standing.values()) {
            String title = standing.title(narrow);
            line.styled(Tone.QUIET.style(), " ".repeat(columnWidth(standing) - title.length()) + title);
        }
        return line.toAttributedString();
    }

    private AttributedString row(ChapterResult chapter, List<ExerciseResult> exercises) {
        AttributedStringBuilder line =
                Screen.line().append(Text.pad(Text.cut(chapter.name(), nameWidth, screen.more()), nameWidth + 2));
        bar(line, chapter);
        line.append(("%" + (POINTS + 1) + "s").formatted(chapter.score() + "/" + chapter.maxScore()));
        for (Standing standing : Standing.values()) {
            long count = exercises.stream()
                    .filter(it -> it.chapter().equals(chapter.name()) && Standing.of(it.status()) == standing)
                    .count();
            line.styled(
                    standing.tone().style(),
                    ("%" + columnWidth(standing) + "s").formatted(count == 0 ? "" : Long.toString(count)));
        }
        return line.toAttributedString();
    }

    /** A single point shows, and only all of them fill it. */
    private void bar(AttributedStringBuilder line, ChapterResult chapter) {
        int full = chapter.maxScore() == 0
                ? 0
                : Math.ceilDiv(chapter.score() * Math.max(0, barWidth - 1), chapter.maxScore());
        full = chapter.score() == chapter.maxScore() ? barWidth : full;
        line.styled(Tone.GOOD.style(), (screen.unicode() ? "█" : "#").repeat(full));
        line.styled(Tone.QUIET.style(), (screen.unicode() ? "░" : ".").repeat(barWidth - full));
    }

    private int columnWidth(Standing standing) {
        return standing.title(narrow).length() + (narrow ? 1 : 2);
    }
}
