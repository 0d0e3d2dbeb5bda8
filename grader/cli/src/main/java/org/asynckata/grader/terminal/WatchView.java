package org.asynckata.grader.terminal;

import java.util.ArrayList;
import java.util.List;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.step.Status;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What a learner sees who watches: the current exercise, how far everything is, and the keys. */
public final class WatchView {
    /** An empty line, the keys, and the cursor's line. */
    private static final int KEYS = 3;

    private final Screen screen;
    private final List<AttributedString> lines = new ArrayList<>();

    private WatchView(Screen screen) {
        this.screen = screen;
    }

    /**
     * The current exercise: each test, the first failure in full, what to do.
     *
     * @param rows how many there are; where they are too few, the tests are left out
     */
    public static List<String> current(ExerciseResult exercise, List<ExerciseResult> all, Screen screen, int rows) {
        List<String> page = current(Story.withTests(exercise, screen), exercise, all, screen);
        return page.size() + KEYS <= rows ? page : current(Story.of(exercise, screen), exercise, all, screen);
    }

    private static List<String> current(
            List<AttributedString> story, ExerciseResult exercise, List<ExerciseResult> all, Screen screen) {
        WatchView view = new WatchView(screen);
        view.lines.addAll(story);
        view.lines.add(AttributedString.EMPTY);
        if (exercise.status() == Status.SOLVED) {
            view.lines.add(Screen.line(Tone.GOOD, "Solved. The next one: n"));
        }
        view.total(all);
        return view.shown();
    }

    /** All exercises by chapter, the current one in brackets. */
    public static List<String> list(ExerciseResult current, List<ExerciseResult> all, Screen screen) {
        WatchView view = new WatchView(screen);
        all.stream().map(ExerciseResult::chapter).distinct().forEach(chapter -> {
            view.lines.add(Screen.line(Tone.STRONG, chapter));
            view.names(all.stream().filter(it -> it.chapter().equals(chapter)).toList(), current);
        });
        view.lines.add(AttributedString.EMPTY);
        view.total(all);
        return view.shown();
    }

    /** The keys. */
    public static String keys(Screen screen) {
        return screen.show(Screen.line(Tone.QUIET, "n next   h hint   l list   q quit"));
    }

    private void total(List<ExerciseResult> all) {
        long solved = all.stream().filter(it -> it.status() == Status.SOLVED).count();
        int score = all.stream().mapToInt(ExerciseResult::score).sum();
        int max = all.stream().mapToInt(ExerciseResult::maxScore).sum();
        lines.add(
                Screen.line(Tone.QUIET, "%d of %d solved, %d of %d points".formatted(solved, all.size(), score, max)));
    }

    private void names(List<ExerciseResult> exercises, ExerciseResult current) {
        AttributedStringBuilder line = Screen.line();
        for (ExerciseResult exercise : exercises) {
            String name = exercise.name().equals(current.name()) ? "[" + exercise.name() + "]" : exercise.name();
            Standing standing = Standing.of(exercise.status());
            String mark = standing.mark(screen.unicode());
            if (line.columnLength() + 4 + Text.width(mark + name) > screen.width()) {
                lines.add(line.toAttributedString());
                line = Screen.line();
            }
            line.append("  ").styled(standing.tone().style(), mark + " " + name);
        }
        lines.add(line.toAttributedString());
    }

    private List<String> shown() {
        return lines.stream().map(screen::show).toList();
    }
}
