package org.asynckata.grader.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asynckata.grader.run.Outcome;
import org.asynckata.grader.score.ExerciseResult;
import org.asynckata.grader.score.TestResult;
import org.asynckata.grader.step.Problem;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** What there is to say of one exercise: its standing, and the first failure in full. */
final class Story {
    private static final int MAX_PROBLEMS = 3;

    private final ExerciseResult exercise;
    private final Screen screen;
    private final List<AttributedString> lines = new ArrayList<>();

    private Story(ExerciseResult exercise, Screen screen) {
        this.exercise = exercise;
        this.screen = screen;
    }

    /** The title, then what is wrong first. */
    static List<AttributedString> of(ExerciseResult exercise, Screen screen) {
        Story story = new Story(exercise, screen);
        story.title();
        story.trouble();
        return story.lines;
    }

    /** The title, the tests one by one, then what is wrong first. */
    static List<AttributedString> withTests(ExerciseResult exercise, Screen screen) {
        Story story = new Story(exercise, screen);
        story.title();
        exercise.tests().forEach(story::test);
        story.trouble();
        return story.lines;
    }

    /** In one line, for a list of many. */
    static String reason(ExerciseResult exercise) {
        String reason = exercise.problems().stream()
                .map(Story::place)
                .findFirst()
                .or(() -> failed(exercise).stream()
                        .map(test -> test.reason().sentence())
                        .findFirst())
                .orElse(exercise.message());
        return Text.plain(reason.strip().replaceAll("\\s+", " "));
    }

    private void title() {
        Standing standing = Standing.of(exercise.status());
        AttributedStringBuilder title = Screen.line()
                .styled(Tone.STRONG.style(), exercise.name())
                .append("  ")
                .styled(standing.tone().style(), exercise.status().toString())
                .append("  %d/%d  ".formatted(exercise.score(), exercise.maxScore()));
        String file = exercise.chapter() + "/" + exercise.name() + ".java";
        int room = screen.width() - title.columnLength();
        lines.add(title.styled(Tone.QUIET.style(), Text.cut(file, room, screen.more()))
                .toAttributedString());
    }

    private void test(TestResult test) {
        Standing standing = switch (test.status()) {
            case PASSED -> Standing.SOLVED;
            case FAILED -> Standing.FAILING;
            case NOT_STARTED, NOT_RUN -> Standing.TO_DO;
        };
        String name = Text.cut(name(test), screen.width() - 4, screen.more());
        lines.add(Screen.line()
                .styled(standing.tone().style(), "  " + standing.mark(screen.unicode()) + " ")
                .append(name)
                .toAttributedString());
    }

    private void trouble() {
        List<TestResult> failed = failed(exercise);
        if (!exercise.problems().isEmpty()) {
            lines.add(AttributedString.EMPTY);
            exercise.problems().stream().limit(MAX_PROBLEMS).forEach(this::problem);
            more(exercise.problems().size() - MAX_PROBLEMS, "more");
        } else if (!exercise.message().isEmpty()) {
            lines.add(AttributedString.EMPTY);
            lines.addAll(screen.wrapped(Tone.STRONG, exercise.message()));
        } else if (!failed.isEmpty()) {
            lines.add(AttributedString.EMPTY);
            TestResult first = failed.getFirst();
            lines.addAll(screen.wrapped(Tone.BAD, name(first)));
            lines.addAll(Message.of(first, screen));
            more(failed.size() - 1, "more failed");
        }
        next().ifPresent(step -> {
            lines.add(AttributedString.EMPTY);
            lines.addAll(screen.wrapped(Tone.NEXT, "Next: " + step));
        });
    }

    /** Where no test ran that could say it. */
    private Optional<String> next() {
        return Optional.ofNullable(
                switch (exercise.status()) {
                    case DOES_NOT_COMPILE -> "Correct the first of these places: the others may follow from it.";
                    case WRONG_SIGNATURE -> "Give it the signature that the task shows, and keep that.";
                    case NOT_STARTED -> "Read the task above the class, and replace the line that throws.";
                    case MISSING -> "Take the file from the kit again.";
                    case SOLVED, PARTLY, FAILING, REFUSED -> null;
                });
    }

    private static String name(TestResult test) {
        return test.sentence() + (test.hidden() ? " (hidden)" : "");
    }

    private void problem(Problem problem) {
        List<String> said = place(problem).lines().toList();
        lines.addAll(screen.wrapped(Tone.STRONG, said.getFirst()));
        said.stream()
                .skip(1)
                .flatMap(line -> Text.wrapFact(Text.plain(line), screen.width()).stream())
                .forEach(line -> lines.add(Screen.line(Tone.PLAIN, line)));
    }

    private void more(int count, String what) {
        if (count > 0) {
            lines.add(Screen.line(Tone.QUIET, "and " + count + " " + what));
        }
    }

    private static List<TestResult> failed(ExerciseResult exercise) {
        return exercise.tests().stream()
                .filter(test -> test.status() == Outcome.FAILED)
                .toList();
    }

    private static String place(Problem problem) {
        return problem.file() + counted(problem.line()) + counted(problem.column()) + ": " + problem.message();
    }

    /** A line or a column, if there is one. */
    private static String counted(int number) {
        return number > 0 ? ":" + number : "";
    }
}
